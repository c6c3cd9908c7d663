/** Clauses of which one kind of example says something of a program, not of a row, or needs what no table holds. */
export const withoutRowExample: Readonly<Record<string, string>> = {
  'JX23-031': '后果条款，写入同名项目、多头推荐的说明',
  'JX23-046': '后果条款，由截止时间的规则一并引用',
  'JX23-057': '反例是程序按名额判错：只许提示',
  'JX23-058': '反例是程序按名额判错：只许提示',
  'JX23-067': '反例只是不得标注',
  'JX23-136': '反例只是不得标注',
  'JX23-129': '反例是程序按名额判错：只许提示',
  'JX23-135': '反例是程序据不完整清单判错：只许不标注',
  'JX23-140': '清单完整性，由参考数据的测试核对',
  'JX23-142': '反例是程序不识别更名单位',
  'JX23-143': '反例是程序只标优先不提示',
  'JX23-144': '反例是程序只标优先不提示',
  'JX23-160': '必填栏空缺由必填规则落实，附件完整性列入核对清单',
};
