/** Words that invented units and titles are made of. No list names a real company. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Recommending city of the generated table, with the districts and counties its units name. */
export const city = '无锡市';
export const places = words('无锡市 无锡 江阴市 江阴 宜兴市 宜兴 无锡市锡山区 无锡市惠山区 无锡市滨湖区 无锡高新区');

export const otherCities = words('苏州 常州 南通 徐州 盐城 扬州 镇江 泰州 淮安 宿迁 连云港');

/** Characters of invented trade names. */
export const brandCharacters: readonly string[] = Array.from(
  '晟睿恒瀚卓锐凯辰宏拓启远博朗诺捷森川澜岳霖泽沛铭钧钰锦衡翎翊骏骁皓昀昱晗朔航舟帆屹峥嵘栩桐榕枫槿蔚葳莱芃',
);

export const industries = words(`
  生物医药 智能装备 新材料科技 光电技术 精密机械 环境工程 新能源科技 半导体 医疗器械 数据科技
  自动化 传感技术 农业科技 化工科技 海洋装备 轨道交通装备 食品科技 纺织科技 仪器仪表 检测技术`);

/** Subjects of invented institutes. */
export const subjects = words('先进制造 新型显示 纳米应用 合成生物 智慧农业 绿色化工 集成电路 高端装备 精准医学 水环境 碳中和 数字孪生');

/** Two-character words that technical terms are made of; any two may meet, as in real titles, so that rare character pairs exist. */
export const morphemes = words(`
  纳米 石墨 催化 离子 电化 光电 磁性 超导 薄膜 陶瓷 金属 合金 稀土 钛基 镁基 铜基 碳基 硅基 氮化 氧化 硫化 磷酸 聚合 高分 橡胶 树脂 纤维 织物 涂层 胶体
  凝胶 晶体 玻璃 水泥 沥青 木质 竹材 淀粉 纤素 壳聚 蛋白 多肽 抗体 疫苗 基因 细胞 干细 免疫 肿瘤 神经 心脑 血管 骨科 口腔 眼科 皮肤 肝脏 肾病 呼吸 消化
  代谢 糖尿 感染 病毒 细菌 真菌 菌群 发酵 酶促 合成 分离 纯化 萃取 蒸馏 膜法 吸附 过滤 沉淀 结晶 干燥 热解 气化 燃烧 储能 储氢 制氢 电解 光伏 风电 潮汐
  地热 核能 余热 热泵 制冷 保温 节能 减排 固碳 捕集 脱硫 脱硝 除尘 降噪 污水 污泥 土壤 地下 河湖 海洋 近岸 深海 极地 森林 草原 湿地 荒漠 农田 水稻 小麦
  玉米 大豆 油菜 棉花 茶树 果树 蔬菜 花卉 食用 中药 畜禽 生猪 奶牛 肉鸡 对虾 河蟹 鱼类 饲料 兽药 农药 化肥 种质 育种 灌溉 植保 采收 贮藏 冷链 加工 包装
  机床 刀具 轴承 齿轮 液压 气动 密封 焊接 铸造 锻压 热处 增材 激光 等离 电子 微波 毫米 太赫 红外 紫外 声学 超声 雷达 天线 射频 芯片 封装 光刻 存储 显示
  传感 测控 导航 遥感 定位 通信 网络 量子 加密 区块 云端 边缘 算力 算法 视觉 语音 语义 知识 图谱 学习 推理 决策 调度 仿真 孪生 虚拟 交互 穿戴 外骨 机器
  无人 智能 自主 协同 集群 物流 仓储 港口 船舶 桥梁 隧道 轨道 高铁 汽车 电机 电驱 电池 充电 换电 底盘 制动 转向 轮胎 航空 航天 卫星 火箭 叶片 涡轮 压气
  建筑 结构 抗震 防火 防水 防腐 监测 诊断 预警 评估 溯源 检验 计量 标准 安全 应急 消防 矿山 冶金 钢铁 炼油 煤炭 页岩 油气 管道 阀门 泵体 换热 锅炉 电网
  变压 开关 绝缘 电缆 配电 微网 照明 家电 厨具 玩具 服装 印染 皮革 造纸 印刷 文物 古籍 影像 音频 教育 康复 护理 养老 助残 体育 旅游 气象 地震 水文 测绘`);

/** What a technical term ends in. */
export const products = words(
  '材料 薄膜 器件 装置 系统 平台 设备 试剂 制剂 组件 模块 膜组 传感器 控制器 反应器 探测器 机器人 复合体 添加剂 芯片 软件 工艺 模型 涂料 催化剂 电极 支架 部件 仪器 机组',
);

export const endings = words(`
  关键技术合作研发 核心部件联合研制 制备工艺及产业化 评价方法与示范应用 系统集成与验证 设计理论及应用研究 性能提升技术研究 联合研究与转化
  国际合作开发 中试放大与推广 可靠性技术研究 监测预警系统研发 标准化生产技术 绿色制造技术研发 智能诊断系统开发`);

/** Countries by what the notice asks of a category. */
export const bilateralCountries = words('以色列 芬兰 挪威 新加坡 奥地利 德国');
export const keyCountries = words('德国 英国 法国 美国 日本 加拿大 澳大利亚 瑞士 荷兰 瑞典 丹麦 意大利 西班牙 比利时');
export const beltAndRoadCountries = words(
  '泰国 马来西亚 越南 巴基斯坦 哈萨克斯坦 塞尔维亚 匈牙利 波兰 埃及 南非 肯尼亚 沙特阿拉伯 新西兰 韩国 俄罗斯 印度尼西亚',
);
export const otherCountries = words('日本 美国 英国 法国 加拿大 澳大利亚');
export const regions = words('香港 澳门 台湾 中国香港 中国澳门');
