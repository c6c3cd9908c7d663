import { answerSuites } from './answers';
import { carrierSuites } from './carrier';
import { formSuites } from './form';
import { ledgerSuites } from './ledgers';
import { limitSuites } from './limits';
import { partnerSuites } from './partner';
import { rowSuites } from './row';
import { bilateralSuites, keyCountrySuites } from './types-one-to-two';
import { beltAndRoadSuites, specialRegionSuites } from './types-three-to-four';

/** The cases of every rule of the pack, by subject. */
export const suitesBySubject = {
  表头与全表: formSuites,
  各行通用栏目: rowSuites,
  双边创新合作: bilateralSuites,
  重点国别产业技术研发合作: keyCountrySuites,
  '“一带一路”创新合作': beltAndRoadSuites,
  港澳台科技合作: specialRegionSuites,
  对外创新合作服务载体建设项目: carrierSuites,
  合作机构与合作文件: partnerSuites,
  审核答复与期限: answerSuites,
  限项与重复申报: limitSuites,
  外部名单: ledgerSuites,
};

export const allSuites = Object.values(suitesBySubject).flat();
