/**
 * Provinces, municipalities and larger cities outside Jiangsu by which names of units begin. Source: administrative divisions of the
 * national statistics bureau (common knowledge). Names that are also everyday words or frequent trade names are left out on purpose.
 */
export const otherPlaces: readonly string[] = [
  '北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东',
  '广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 石家庄 唐山 秦皇岛 邯郸 保定 张家口 承德 沧州',
  '廊坊 衡水 太原 晋中 运城 临汾 呼和浩特 包头 鄂尔多斯 沈阳 大连 鞍山 抚顺 锦州 营口 长春 哈尔滨 齐齐哈尔',
  '大庆 牡丹江 佳木斯 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山',
  '淮北 铜陵 安庆 黄山市 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德',
  '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安',
  '威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡',
  '南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 长沙 株洲 湘潭',
  '衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆',
  '惠州 梅州 汕尾 河源 阳江 清远 东莞 中山市 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海市 海口 三亚 成都',
  '自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 贵阳 六盘水 遵义',
  '昆明 曲靖 玉溪 拉萨 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 兰州 嘉峪关 天水 酒泉 西宁 银川 乌鲁木齐',
  '克拉玛依 香港 澳门',
].flatMap((line) => line.split(' '));
