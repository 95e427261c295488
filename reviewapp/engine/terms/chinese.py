"""Chinese words, cut by rjieba; traditional characters are read as simplified ones, so that one table serves both."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

# Traditional and simplified, one for one; characters that are the same in both are not here.
PAIRS = (
    "萬万與与專专業业東东絲丝兩两嚴严喪丧個个豐丰臨临為为麗丽舉举義义烏乌樂乐喬乔習习鄉乡書书買买亂乱爭争於于虧亏雲云亞亚產产畝亩親亲褻亵"
    "億亿僅仅從从侖仑倉仓儀仪們们價价眾众優优會会傘伞偉伟傳传傷伤倫伦偽伪佇伫體体餘余傭佣俠侠侶侣僑侨偵侦側侧儲储兒儿兌兑黨党蘭兰關关興兴養养"
    "獸兽內内岡冈冊册寫写軍军農农馮冯沖冲決决況况凍冻淨净準准涼凉減减湊凑鳳凤憑凭凱凯擊击鑿凿劃划劉刘則则剛刚創创刪删別别劑剂劍剑劇剧勸劝辦办"
    "務务動动勵励勁劲勞劳勢势勻匀匯汇區区醫医華华協协單单賣卖盧卢衛卫卻却廠厂廳厅歷历厲厉壓压厭厌縣县參参雙双發发變变敘叙葉叶號号嘆叹後后嚇吓"
    "嗎吗啟启吳吴員员聽听嗚呜詠咏響响問问啞哑喚唤嘗尝團团園园國国圖图圓圆聖圣場场壞坏塊块堅坚壇坛墳坟墜坠壟垄壘垒墊垫塵尘牆墙壯壮聲声殼壳處处"
    "備备復复夠够頭头誇夸夾夹奪夺奮奋獎奖奧奥婦妇媽妈嬰婴學学孫孙寧宁寶宝實实寵宠審审憲宪宮宫寬宽賓宾寢寝對对尋寻導导壽寿將将爾尔嘗尝層层屬属"
    "歲岁豈岂島岛嶺岭崗岗峽峡嶄崭鞏巩幣币帥帅師师帳帐帶带幫帮幹干並并廣广莊庄慶庆庫库應应廟庙廢废開开異异棄弃張张彌弥彎弯彈弹強强歸归當当錄录"
    "徹彻徑径禦御憶忆懷怀態态憐怜總总戀恋惡恶惱恼悅悦懸悬驚惊慘惨懲惩慣惯憤愤願愿戲戏戰战戶户撲扑執执擴扩掃扫揚扬擾扰撫抚拋抛搶抢護护報报擔担"
    "擬拟擁拥攔拦擇择掛挂揮挥撈捞損损撿捡換换據据擄掳攜携攝摄擺摆搖摇敵敌數数齋斋鬥斗斬斩斷断無无舊旧時时曠旷曆历顯显晉晋曉晓暫暂術术機机殺杀"
    "雜杂權权條条來来楊杨極极構构槍枪櫃柜標标棧栈欄栏樹树樣样橋桥檔档夢梦檢检樓楼橫横歐欧歡欢殘残毀毁畢毕氣气漢汉湯汤溝沟沒没滬沪淪沦滄沧潔洁"
    "灑洒澆浇濁浊測测濟济渾浑濃浓濤涛澇涝潤润漲涨滲渗溫温灣湾濕湿滅灭燈灯靈灵災灾爐炉點点煉炼熱热愛爱爺爷牽牵犧牺狀状猶犹獨独獅狮獄狱獵猎獻献"
    "環环現现電电畫画暢畅療疗瘋疯監监蓋盖盤盘眾众睜睁礦矿碼码磚砖確确礎础禮礼禍祸離离種种積积稱称穩稳窮穷竊窃窩窝競竞筆笔筍笋節节範范築筑簡简"
    "籌筹簽签籃篮籬篱類类糧粮糾纠紀纪約约級级紛纷純纯紗纱納纳縱纵紙纸紋纹線线練练組组紳绅細细織织終终紹绍經经結结繞绕給给絡络絕绝統统繼继績绩"
    "緒绪續续維维綿绵綜综綠绿緊紧緣缘編编緩缓締缔縮缩繳缴網网羅罗罰罚罷罢職职聯联聰聪肅肃腸肠膚肤勝胜膠胶脫脱腦脑腳脚臟脏艦舰艙舱藝艺節节"
    "蘆芦蘇苏蘋苹範范薦荐榮荣藥药獲获營营蕭萧薩萨藍蓝蟲虫蝦虾補补襲袭裝装製制複复見见觀观規规視视覺觉覽览觸触譽誉計计訂订認认討讨讓让訓训議议"
    "記记講讲許许論论訟讼設设訪访證证評评識识詐诈訴诉診诊詞词試试詩诗誠诚話话誕诞詢询該该詳详語语誤误誘诱說说請请諸诸課课調调談谈謀谋謂谓謊谎"
    "謝谢謠谣謹谨譜谱譯译讀读貝贝負负財财責责貢贡貧贫貨货販贩購购貫贯貴贵貸贷費费貿贸資资賈贾賊贼賑赈賜赐賠赔賢贤賬账質质賴赖贊赞贏赢趙赵趕赶"
    "趨趋躍跃踐践軌轨軟软轉转輕轻載载較较輔辅輛辆輝辉輪轮輯辑輸输轄辖辭辞邊边遼辽達达遷迁過过邁迈運运還还這这進进遠远違违連连遲迟適适選选遞递"
    "邏逻遺遗鄧邓鄭郑鄰邻醫医釋释裡里鑒鉴針针釣钓鈉钠鋼钢鈔钞鐘钟鍾钟鈣钙鉤钩錢钱鐵铁鈴铃鉛铅銅铜銀银鋪铺鏈链銷销鎖锁鋒锋銳锐錯错錫锡鎮镇鏡镜"
    "長长門门閃闪閉闭問问閒闲間间聞闻閱阅隊队陽阳陰阴陣阵階阶際际陸陆陳陈險险隨随隱隐難难雖虽霧雾靜静頁页頂顶項项順顺須须預预領领頻频顆颗題题"
    "額额顏颜風风飛飞飯饭飲饮飾饰飽饱餵喂館馆饑饥饋馈馬马駐驻駕驾驗验驅驱騙骗騰腾魚鱼鮮鲜鯨鲸鳥鸟鳴鸣鴻鸿鵬鹏鷹鹰麥麦黃黄齊齐齒齿龍龙龜龟"
    "檯台臺台灘滩瀾澜瀏浏漸渐漁渔滾滚滿满潛潜澤泽濱滨濾滤瀉泻灤滦爍烁煙烟煩烦燒烧燦灿燭烛牘牍獲获瑋玮瓊琼畝亩疊叠痙痉瘡疮皺皱盜盗睏困瞭了碩硕"
    "禪禅稅税穀谷窪洼竄窜筧笕籠笼糞粪紐纽紮扎絨绒綁绑綱纲緯纬縫缝縷缕繪绘繩绳缽钵羈羁翹翘聳耸脈脉腎肾膽胆臉脸艱艰莖茎葦苇蒼苍蔣蒋蔭荫蕩荡蘊蕴"
    "衝冲衹只裏里褲裤訊讯託托詮诠諒谅諮咨講讲賽赛贈赠跡迹蹤踪軸轴輻辐轟轰郵邮釀酿鉅巨銜衔鋁铝錶表鍋锅鍊链鏟铲鑄铸鑑鉴闊阔闡阐陝陕隸隶靂雳頒颁"
    "頗颇頸颈顧顾顫颤飄飘駁驳駱骆騎骑驛驿髒脏鬆松鬱郁魯鲁鹽盐黏粘點点齡龄"
)
SIMPLIFIED = str.maketrans(PAIRS[::2], PAIRS[1::2])
# Classes of rjieba's tagger that no term begins or ends with: particles, prepositions, conjunctions, pronouns,
# exclamations, measures, marks; adverbs and numerals too, but for a few that make words (不当, 一路).
SMALL = ("u", "p", "c", "r", "y", "e", "o", "q", "x", "w")


class ChineseWord(NamedTuple):
    """A word of a text by its length in characters; `content` tells whether a term may begin or end with it.

    `verb` is a word that is no noun as well.
    """

    length: int
    content: bool
    verb: bool


def simplified(text: str) -> str:
    return text.translate(SIMPLIFIED)


def words(text: str) -> list[ChineseWord]:
    """The words of `text`, which together are as long as it."""
    return [_word(word, tag) for word, tag in _tagger()(simplified(text))]


@lru_cache(100_000)
def _word(word: str, tag: str) -> ChineseWord:
    return ChineseWord(len(word), _is_content(word, tag), tag == "v")


def _is_content(word: str, tag: str) -> bool:
    if tag.startswith("d"):
        return word[0] in "不非" and len(word) > 1
    if tag.startswith("m"):
        return len(word) > 1 and word[0] == "一"
    return tag == "eng" or not tag.startswith(SMALL)


@cache
def _tagger() -> Callable[[str], list[tuple[str, str]]]:
    import rjieba

    tagger: Callable[[str], list[tuple[str, str]]] = rjieba.tag
    return tagger
