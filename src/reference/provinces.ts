import { askOnce } from './ask-once';
import { byStart } from './by-start';
import { foldName } from './fold-name';
import { isInJiangxi } from './jiangxi-places';
import { readName } from './name-start';
import { namesJiangsuPlace } from './places';
import { findJiangsuUniversity } from './universities';

/**
 * Provinces with their cities, by which names of units begin. Source: administrative divisions of the national statistics bureau
 * (common knowledge). Names that are also everyday words or frequent trade names are left out or bear their suffix. The cities of Jiangsu
 * and Jiangxi are known more finely elsewhere.
 */
const citiesOf: Readonly<Record<string, string>> = {
  北京: '中关村',
  天津: '滨海新区',
  上海: '浦东新区 张江',
  重庆: '两江新区',
  河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安',
  山西: '太原 大同市 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
  内蒙古: '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林郭勒',
  辽宁: '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳市 葫芦岛',
  吉林: '长春 四平 辽源 通化 白山市 松原 白城 延边',
  黑龙江: '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭',
  江苏: '',
  浙江: '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水',
  安徽: '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山市 滁州 阜阳 宿州 六安 亳州 池州 宣城 中国科学技术大学',
  福建: '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德',
  江西: '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶',
  山东: '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽',
  河南: '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源',
  湖北: '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 神农架',
  湖南: '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西',
  广东: '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山市 潮州 揭阳 云浮 中山大学 暨南大学',
  广西: '南宁 柳州 桂林 梧州 北海市 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左',
  海南: '海口 三亚 三沙 儋州',
  四川: '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 凉山 甘孜 阿坝 电子科技大学',
  贵州: '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔东南 黔南 黔西南',
  云南: '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河州 文山州 西双版纳 大理市 大理州 德宏 怒江 迪庆',
  西藏: '拉萨 日喀则 昌都 林芝 那曲',
  陕西: '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康市 商洛',
  甘肃: '兰州 嘉峪关 金昌 白银市 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南',
  青海: '西宁 海东市',
  宁夏: '银川 石嘴山 吴忠市 固原 中卫市',
  新疆: '乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 伊犁 喀什 和田市 阿克苏 石河子',
};

/** Universities in Beijing, Shanghai and elsewhere whose names show no place. */
const universities: Readonly<Record<string, string>> = {
  清华大学: '北京',
  中国人民大学: '北京',
  中央民族大学: '北京',
  复旦大学: '上海',
  同济大学: '上海',
  华东师范大学: '上海',
  华东理工大学: '上海',
  东华大学: '上海',
  华南理工大学: '广东',
  华南农业大学: '广东',
  华中科技大学: '湖北',
  华中农业大学: '湖北',
  中南大学: '湖南',
  南开大学: '天津',
  东北大学: '辽宁',
  西北工业大学: '陕西',
  西北农林科技大学: '陕西',
  西南交通大学: '四川',
};

/** 计划单列市: cities planned beside their provinces, which recommend by themselves. */
const plannedCities: readonly string[] = ['大连', '青岛', '宁波', '厦门', '深圳'];
const anyPlannedCity = new RegExp(plannedCities.join('|'));

/** Hardly any name holds a word for a body that may have branches: all others are told by their start. */
const holdsBody = /大学|学院|科学院|中科院|总局|总公司|集团/;
/** Branches in a bracket or behind the name of another place: “香港中文大学（深圳）”, “香港大学深圳研究院”, “中国科学院上海…研究所”. */
const bodyFirst = /^(?:香港|澳门|中国|国家|全国)?.{0,6}?(?:大学|学院|科学院|中科院|总局|总公司|集团)[（(]?/u;

const startsOf = byStart(
  Object.entries(citiesOf).flatMap(([province, cities]) =>
    [province, ...cities.split(' ').filter((name) => name !== '')].map((name): readonly [string, string] => [name, province]),
  ),
);
const universitiesOf = byStart(Object.entries(universities));

const startingProvince = (text: string): string | null => startsOf(text, 0)[0]?.[1] ?? null;

/** Province a unit or address belongs to by its name, short (“江苏”, “上海”); null where the name does not tell. */
export const provinceOf = askOnce((name): string | null => {
  const text = readName(name).folded;
  const isBranch = holdsBody.test(text);
  const known = isBranch ? universitiesOf(text, 0)[0] : undefined;
  if (known !== undefined) {
    // A branch elsewhere is where it says: “清华大学深圳国际研究生院”.
    const rest = text.slice(known[0].length).replace(/^[（(]/u, '');
    return startingProvince(rest) ?? (namesJiangsuPlace(text) ? '江苏' : known[1]);
  }
  const university = findJiangsuUniversity(text);
  if (university !== null) return '江苏';
  const start = startingProvince(text);
  const behind = isBranch ? startingProvince(text.replace(bodyFirst, '')) : null;
  if (behind !== null || start !== null) return behind ?? start;
  if (isInJiangxi(text)) return '江西';
  return namesJiangsuPlace(text) ? '江苏' : null;
});

/** The 计划单列市 a name begins with, or null. */
export const plannedCityOf = (name: string): string | null => {
  const text = foldName(name);
  if (!anyPlannedCity.test(text)) return null;
  const rest = text.replace(/^(?:辽宁|山东|浙江|福建|广东)省/u, '').replace(bodyFirst, '');
  return plannedCities.find((city) => text.startsWith(city) || rest.startsWith(city)) ?? null;
};

/** All provinces, short. */
export const provinces: readonly string[] = Object.keys(citiesOf);
