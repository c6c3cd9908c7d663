import { Engine } from 'json-rules-engine';
import type { RuleProperties } from 'json-rules-engine';
import type { ProjectRow } from '../generate-rows';

/** Ten plain conditions over the cells as they are spelled: what a user of json-rules-engine would write first. */
const rules: readonly RuleProperties[] = [
  { conditions: { all: [{ fact: 'acceptanceNo', operator: 'equal', value: '' }] }, event: { type: 'acceptance-number-missing' } },
  {
    conditions: {
      all: [
        {
          fact: 'projectType',
          operator: 'notIn',
          value: ['双边创新合作', '重点国别产业技术研发合作', '“一带一路”创新合作', '港澳台科技合作', '对外创新合作服务载体建设项目'],
        },
      ],
    },
    event: { type: 'project-type-unknown' },
  },
  { conditions: { all: [{ fact: 'projectName', operator: 'equal', value: '' }] }, event: { type: 'project-name-missing' } },
  { conditions: { all: [{ fact: 'applicant', operator: 'equal', value: '' }] }, event: { type: 'applicant-missing' } },
  { conditions: { all: [{ fact: 'agreementOk', operator: 'notEqual', value: '是' }] }, event: { type: 'agreement-not-ok' } },
  { conditions: { all: [{ fact: 'materialsOk', operator: 'notEqual', value: '是' }] }, event: { type: 'materials-not-ok' } },
  { conditions: { all: [{ fact: 'geneticResources', operator: 'equal', value: '是' }] }, event: { type: 'genetic-resources' } },
  { conditions: { all: [{ fact: 'creditOk', operator: 'notEqual', value: '是' }] }, event: { type: 'credit-not-ok' } },
  {
    conditions: {
      all: [
        { fact: 'projectType', operator: 'equal', value: '重点国别产业技术研发合作' },
        { fact: 'partnerRegion', operator: 'in', value: ['以色列', '芬兰', '挪威', '新加坡', '奥地利'] },
      ],
    },
    event: { type: 'excluded-country' },
  },
  {
    conditions: {
      all: [
        { fact: 'projectType', operator: 'equal', value: '“一带一路”创新合作' },
        { fact: 'partnerRegion', operator: 'in', value: ['日本', '美国', '英国', '法国', '德国', '澳大利亚', '加拿大'] },
      ],
    },
    event: { type: 'not-a-member' },
  },
];

/** Runs one engine with ten rules over every row, as its manual shows. Returns how many events fired. */
export const runJsonRulesEngine = async (rows: readonly ProjectRow[]): Promise<number> => {
  const engine = new Engine([...rules]);
  let fired = 0;
  for (const row of rows) {
    const { events } = await engine.run({ ...row });
    fired += events.length;
  }
  return fired;
};
