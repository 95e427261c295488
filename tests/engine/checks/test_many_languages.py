"""A paragraph put well into many languages: no check has anything to say about any of them."""

import pytest

from reviewapp.engine.check import default_checks
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import Facts, readings

ENGLISH = (
    "The Northmere Water Board said on Tuesday that 37% of the 1,240 wells it tested between March and "
    "June 2023 were dry. “We have not seen anything like it since 1976,” said its director, Anna Berg. "
    "The board will spend €4.5 million on new pipes over the next three years; the first will be laid in "
    "the hills north of the city, where some 12,000 people live."
)
TEXTS = {
    "fr": (
        "L’Agence de l’eau de Northmere a annoncé mardi que 37 % des 1 240 puits contrôlés entre mars et "
        "juin 2023 étaient à sec. « Nous n’avions rien vu de tel depuis 1976 », a déclaré sa directrice, "
        "Anna Berg. L’Agence consacrera 4,5 millions d’euros à de nouvelles conduites au cours des trois "
        "prochaines années ; les premières seront posées dans les collines au nord de la ville, où vivent "
        "quelque 12 000 personnes."
    ),
    "es": (
        "La Agencia del Agua de Northmere informó el martes de que el 37 % de los 1240 pozos que examinó "
        "entre marzo y junio de 2023 estaban secos. «No habíamos visto nada igual desde 1976», afirmó su "
        "directora, Anna Berg. La agencia gastará 4,5 millones de euros en tuberías nuevas en los próximos "
        "tres años; las primeras se tenderán en las colinas al norte de la ciudad, donde viven unas 12 000 "
        "personas."
    ),
    "ru": (
        "Управление водных ресурсов Нортмира сообщило во вторник, что 37 % из 1240 колодцев, проверенных с "
        "марта по июнь 2023 года, пересохли. «Такого мы не видели с 1976 года», — сказала его директор Анна "
        "Берг. За ближайшие три года управление потратит 4,5 млн евро на новые трубы; первые проложат в "
        "холмах к северу от города, где живёт около 12 тыс. человек."
    ),
    "ar": (
        "أعلنت هيئة مياه نورثمير يوم الثلاثاء أن 37٪ من الآبار التي فحصتها بين مارس ويونيو 2023، وعددها 1240 "
        "بئرًا، جافة. وقالت مديرتها آنا بيرغ: «لم نرَ مثل هذا منذ عام 1976». وستنفق الهيئة 4.5 ملايين يورو "
        "على أنابيب جديدة خلال السنوات الثلاث المقبلة، وستُمدّ أولاها في التلال الواقعة شمال المدينة، حيث "
        "يعيش نحو 12 ألف شخص."
    ),
    "de": (
        "Der Wasserverband Northmere teilte am Dienstag mit, dass 37 % der 1.240 Brunnen, die er zwischen "
        "März und Juni 2023 untersucht hatte, trocken waren. „So etwas haben wir seit 1976 nicht mehr "
        "gesehen“, sagte seine Direktorin Anna Berg. Der Verband wird in den nächsten drei Jahren 4,5 "
        "Millionen Euro für neue Leitungen ausgeben; die ersten werden in den Hügeln nördlich der Stadt "
        "verlegt, wo rund 12.000 Menschen leben."
    ),
    "ja": (
        "ノースミア水道局は火曜日、2023年3月から6月にかけて調査した1240の井戸の37%が枯れていたと発表した。"
        "「1976年以来、このようなことはなかった」とアンナ・ベルク局長は述べた。局は今後3年間で450万ユーロを新し"
        "い水道管に投じる。最初の管は、約1万2千人が暮らす市の北側の丘に敷設される。"
    ),
    "zh": (
        "诺斯米尔水务局周二表示，2023年3月至6月间检测的1240口井中，有37%已经干涸。局长安娜·贝格说：“自1"
        "976年以来，我们从未见过这种情况。”今后三年，该局将投入450万欧元铺设新管道；首批管道将铺设在城北约有1."
        "2万人居住的山区。"
    ),
    "pt": (
        "A Agência das Águas de Northmere informou na terça-feira que 37% dos 1.240 poços que examinou entre "
        "março e junho de 2023 estavam secos. “Não víamos nada assim desde 1976”, disse a sua diretora, Anna "
        "Berg. A agência gastará 4,5 milhões de euros em novos canos nos próximos três anos; os primeiros "
        "serão instalados nas colinas a norte da cidade, onde vivem cerca de 12 mil pessoas."
    ),
    "pl": (
        "Zarząd wodociągów w Northmere poinformował we wtorek, że 37% spośród 1240 studni zbadanych od marca "
        "do czerwca 2023 roku wyschło. „Czegoś takiego nie widzieliśmy od 1976 roku” – powiedziała "
        "dyrektorka Anna Berg. W ciągu najbliższych trzech lat zarząd wyda 4,5 mln euro na nowe rury; "
        "pierwsze zostaną ułożone na wzgórzach na północ od miasta, gdzie mieszka około 12 tys. osób."
    ),
    "tr": (
        "Northmere Su İdaresi salı günü yaptığı açıklamada, Mart-Haziran 2023 arasında incelediği 1.240 "
        "kuyunun yüzde 37’sinin kuru olduğunu bildirdi. İdarenin müdürü Anna Berg, “1976’dan beri böyle bir "
        "şey görmedik,” dedi. İdare önümüzdeki üç yılda yeni borulara 4,5 milyon avro harcayacak; ilk "
        "borular, yaklaşık 12.000 kişinin yaşadığı kentin kuzeyindeki tepelere döşenecek."
    ),
    "el": (
        "Η Υπηρεσία Υδάτων του Northmere ανακοίνωσε την Τρίτη ότι το 37% των 1.240 πηγαδιών που εξέτασε από "
        "τον Μάρτιο έως τον Ιούνιο του 2023 είχε στερέψει. «Δεν έχουμε δει κάτι παρόμοιο από το 1976», "
        "δήλωσε η διευθύντριά της, Άννα Μπεργκ. Η υπηρεσία θα δαπανήσει 4,5 εκατομμύρια ευρώ για νέους "
        "σωλήνες τα επόμενα τρία χρόνια· οι πρώτοι θα τοποθετηθούν στους λόφους βόρεια της πόλης, όπου ζουν "
        "περίπου 12.000 άνθρωποι."
    ),
    "hi": (
        "नॉर्थमीयर जल बोर्ड ने मंगलवार को कहा कि मार्च से जून 2023 के बीच जाँचे गए 1,240 कुओं में से 37% "
        "सूखे थे। निदेशक आना बर्ग ने कहा, “हमने 1976 के बाद ऐसा कुछ नहीं देखा।” बोर्ड अगले तीन वर्षों में नई "
        "पाइपों पर 45 लाख यूरो ख़र्च करेगा; पहली पाइपें शहर के उत्तर की पहाड़ियों में बिछाई जाएँगी, जहाँ "
        "लगभग 12,000 लोग रहते हैं।"
    ),
    "it": (
        "L’ente idrico di Northmere ha dichiarato martedì che il 37% dei 1.240 pozzi controllati tra marzo e "
        "giugno 2023 era asciutto. «Non vedevamo nulla di simile dal 1976», ha detto la direttrice, Anna "
        "Berg. Nei prossimi tre anni l’ente spenderà 4,5 milioni di euro per nuove condutture; le prime "
        "saranno posate sulle colline a nord della città, dove vivono circa 12.000 persone."
    ),
    "ko": (
        "노스미어 수도국은 화요일 2023년 3월부터 6월 사이에 조사한 우물 1240개 가운데 37%가 "
        "말라 있었다고 밝혔다. 안나 베르크 국장은 “1976년 이후 이런 일은 없었다”고 말했다. "
        "수도국은 앞으로 3년간 새 배관에 450만 유로를 들일 예정이며, 첫 배관은 약 1만 2천 명이 "
        "사는 도시 북쪽 언덕에 설치된다."
    ),
    "uk": (
        "Управління водних ресурсів Нортміра повідомило у вівторок, що 37 % із 1240 колодязів, перевірених "
        "із березня до червня 2023 року, пересохли. «Такого ми не бачили з 1976 року», — сказала його "
        "директорка Анна Берг. За найближчі три роки управління витратить 4,5 млн євро на нові труби; перші "
        "прокладуть у пагорбах на північ від міста, де живе близько 12 тис. людей."
    ),
    "nl": (
        "Het waterschap Northmere meldde dinsdag dat 37% van de 1.240 putten die het tussen maart en juni "
        "2023 onderzocht, droog stond. ‘Zoiets hebben we sinds 1976 niet meer gezien’, zei directeur Anna "
        "Berg. Het schap geeft de komende drie jaar 4,5 miljoen euro uit aan nieuwe leidingen; de eerste "
        "worden gelegd in de heuvels ten noorden van de stad, waar zo’n 12.000 mensen wonen."
    ),
    "sv": (
        "Northmeres vattenverk uppgav på tisdagen att 37 % av de 1 240 brunnar som man undersökt mellan mars "
        "och juni 2023 var torra. ”Vi har inte sett något liknande sedan 1976”, sade chefen Anna Berg. "
        "Verket ska lägga 4,5 miljoner euro på nya ledningar under de kommande tre åren; de första läggs i "
        "kullarna norr om staden, där omkring 12 000 människor bor."
    ),
    "fa": (
        "سازمان آب نورث‌میر روز سه‌شنبه اعلام کرد که ۳۷٪ از ۱۲۴۰ چاهی که بین مارس و ژوئن ۲۰۲۳ بررسی کرده "
        "بود، خشک شده‌اند. آنا برگ، مدیر این سازمان، گفت: «از سال ۱۹۷۶ تاکنون چنین چیزی ندیده‌ایم.» این "
        "سازمان طی سه سال آینده ۴٫۵ میلیون یورو صرف لوله‌های جدید خواهد کرد؛ نخستین لوله‌ها در تپه‌های شمال "
        "شهر، جایی که حدود ۱۲ هزار نفر زندگی می‌کنند، نصب می‌شود."
    ),
    "he": (
        "רשות המים של נורת'מיר הודיעה ביום שלישי כי 37% מ-1,240 הבארות שבדקה בין מרץ ליוני 2023 היו יבשות. "
        '"לא ראינו דבר כזה מאז 1976", אמרה המנהלת אנה ברג. הרשות תשקיע 4.5 מיליון אירו בצינורות חדשים בשלוש '
        "השנים הקרובות; הראשונים יונחו בגבעות שמצפון לעיר, שבהן חיים כ-12,000 איש."
    ),
    "th": (
        "การประปานอร์ทเมียร์แถลงเมื่อวันอังคารว่า บ่อน้ำร้อยละ 37 จาก 1,240 "
        "บ่อที่ตรวจสอบระหว่างเดือนมีนาคมถึงมิถุนายน 2023 แห้งขอด แอนนา เบิร์ก ผู้อำนวยการกล่าวว่า "
        "“เราไม่เคยเห็นอะไรแบบนี้เลยตั้งแต่ปี 1976” การประปาจะใช้เงิน 4.5 "
        "ล้านยูโรวางท่อใหม่ในอีกสามปีข้างหน้า ท่อชุดแรกจะวางบนเนินเขาทางเหนือของเมือง "
        "ซึ่งมีผู้คนอาศัยอยู่ราว 12,000 คน"
    ),
    "vi": (
        "Cơ quan Nước Northmere hôm thứ Ba cho biết 37% trong số 1.240 giếng được kiểm tra từ tháng 3 đến "
        "tháng 6 năm 2023 đã cạn. “Chúng tôi chưa từng thấy điều gì như vậy kể từ năm 1976,” giám đốc Anna "
        "Berg nói. Cơ quan sẽ chi 4,5 triệu euro cho đường ống mới trong ba năm tới; những ống đầu tiên sẽ "
        "được đặt ở vùng đồi phía bắc thành phố, nơi có khoảng 12.000 người sinh sống."
    ),
    "id": (
        "Badan Air Northmere mengatakan pada hari Selasa bahwa 37% dari 1.240 sumur yang diperiksa antara "
        "Maret dan Juni 2023 kering. “Kami belum pernah melihat hal seperti ini sejak 1976,” kata "
        "direkturnya, Anna Berg. Badan itu akan menghabiskan 4,5 juta euro untuk pipa baru selama tiga tahun "
        "ke depan; pipa pertama akan dipasang di perbukitan di utara kota, tempat sekitar 12.000 orang "
        "tinggal."
    ),
    "cs": (
        "Vodárenský úřad v Northmere v úterý oznámil, že 37 % z 1 240 studní, které od března do června 2023 "
        "prověřil, je suchých. „Nic takového jsme od roku 1976 neviděli,“ řekla ředitelka Anna Bergová. V "
        "příštích třech letech úřad vynaloží 4,5 milionu eur na nové potrubí; první bude položeno v kopcích "
        "severně od města, kde žije asi 12 000 lidí."
    ),
    "ro": (
        "Agenția de ape din Northmere a anunțat marți că 37% din cele 1.240 de puțuri verificate între "
        "martie și iunie 2023 erau secate. „Nu am mai văzut așa ceva din 1976”, a spus directoarea Anna "
        "Berg. Agenția va cheltui 4,5 milioane de euro pe conducte noi în următorii trei ani; primele vor fi "
        "montate pe dealurile din nordul orașului, unde trăiesc circa 12.000 de oameni."
    ),
    "hu": (
        "A northmere-i vízügyi hivatal kedden közölte, hogy a 2023 márciusa és júniusa között megvizsgált "
        "1240 kút 37%-a kiszáradt. „1976 óta nem láttunk ilyet” – mondta Anna Berg igazgató. A hivatal a "
        "következő három évben 4,5 millió eurót költ új csövekre; az elsőket a várostól északra fekvő "
        "dombokon fektetik le, ahol mintegy 12 000 ember él."
    ),
    "fi": (
        "Northmeren vesilaitos kertoi tiistaina, että 37 % niistä 1 240 kaivosta, jotka se tutki "
        "maalis–kesäkuussa 2023, oli kuivia. ”Emme ole nähneet mitään tällaista sitten vuoden 1976”, sanoi "
        "johtaja Anna Berg. Laitos käyttää seuraavien kolmen vuoden aikana 4,5 miljoonaa euroa uusiin "
        "putkiin; ensimmäiset lasketaan kaupungin pohjoispuolen kukkuloille, joilla asuu noin 12 000 ihmistä."
    ),
}


RULES = (
    "Under Article 12(3)(b) of Regulation No. 45/2019, applications must reach the Office by 5 p.m. on "
    "30 June 2024 (see Annex IV). A fee of €1,500 is due; small firms (fewer than 10 staff) pay half. In "
    "2022–23 the Office handled 1.2–1.4 million files, i.e. about two thirds more than in the late "
    "1990s, and rejected one in five. The 2nd hearing starts at 10:30 a.m. in room B-12."
)
RULES_IN = {
    "fr": (
        "En vertu de l’article 12, paragraphe 3, point b), du règlement n° 45/2019, les demandes doivent "
        "parvenir à l’Office au plus tard le 30 juin 2024 à 17 heures (voir annexe IV). Une taxe de 1 500 € "
        "est due ; les petites entreprises (moins de 10 salariés) en paient la moitié. En 2022-2023, "
        "l’Office a traité de 1,2 à 1,4 million de dossiers, soit environ deux tiers de plus qu’à la fin des "
        "années 1990, et en a rejeté un sur cinq. La deuxième audience commence à 10 h 30 dans la salle B-12."
    ),
    "es": (
        "De conformidad con el artículo 12, apartado 3, letra b), del Reglamento n.º 45/2019, las "
        "solicitudes deberán llegar a la Oficina antes de las 17 horas del 30 de junio de 2024 (véase el "
        "anexo IV). Se abonará una tasa de 1500 euros; las pequeñas empresas (menos de diez empleados) pagan "
        "la mitad. En 2022-2023 la Oficina tramitó entre 1,2 y 1,4 millones de expedientes, es decir, unos "
        "dos tercios más que a finales de los años noventa, y rechazó uno de cada cinco. La segunda vista "
        "comienza a las 10.30 en la sala B-12."
    ),
    "de": (
        "Nach Artikel 12 Absatz 3 Buchstabe b der Verordnung Nr. 45/2019 müssen Anträge bis zum 30. Juni "
        "2024, 17 Uhr, beim Amt eingehen (siehe Anhang IV). Es wird eine Gebühr von 1.500 € fällig; kleine "
        "Unternehmen (weniger als zehn Beschäftigte) zahlen die Hälfte. 2022/23 bearbeitete das Amt 1,2 bis "
        "1,4 Millionen Akten, d. h. rund zwei Drittel mehr als Ende der 1990er-Jahre, und lehnte jede fünfte "
        "ab. Die 2. Anhörung beginnt um 10.30 Uhr in Raum B-12."
    ),
    "ru": (
        "Согласно подпункту «b» пункта 3 статьи 12 Регламента № 45/2019 заявления должны поступить в Бюро до "
        "17:00 30 июня 2024 года (см. приложение IV). Взимается сбор в размере 1500 евро; малые предприятия "
        "(менее 10 сотрудников) платят половину. В 2022/23 году Бюро рассмотрело 1,2–1,4 млн дел, т. е. "
        "примерно на две трети больше, чем в конце 1990-х годов, и отклонило каждое пятое. Второе слушание "
        "начнётся в 10:30 в зале B-12."
    ),
    "ar": (
        "بموجب المادة 12 (3) (ب) من اللائحة رقم 45/2019، يجب أن تصل الطلبات إلى المكتب قبل الساعة الخامسة "
        "مساء يوم 30 يونيو 2024 (انظر المرفق الرابع). ويُستحق رسم قدره 1500 يورو، وتدفع الشركات الصغيرة (أقل "
        "من 10 موظفين) نصفه. وفي الفترة 2022-2023 عالج المكتب ما بين 1.2 و1.4 مليون ملف، أي أكثر بنحو "
        "الثلثين مما كان عليه في أواخر التسعينيات، ورفض ملفًا من كل خمسة. وتبدأ الجلسة الثانية في الساعة "
        "10:30 صباحًا في القاعة B-12."
    ),
    "zh": (
        "根据第45/2019号条例第十二条第三款第二项，申请须于2024年6月30日下午5时前送达本局（见附件四）。应"
        "缴纳费用1500欧元；小型企业（员工不足10人）缴纳一半。2022至2023年度，本局处理了120万至140万"
        "份档案，比上世纪90年代末增加约三分之二，并驳回了其中五分之一。第二次听证会于上午10时30分在B-12室举行"
        "。"
    ),
    "ja": (
        "規則第45/2019号第12条第3項(b)に基づき、申請は2024年6月30日午後5時までに当局に届かなければ"
        "ならない（附属書IV参照）。手数料は1500ユーロで、小規模企業（従業員10人未満）は半額とする。2022～2"
        "3年度に当局は120万～140万件を処理し、これは1990年代末より約3分の2多く、5件に1件を却下した。第2"
        "回聴聞会は午前10時30分にB-12室で始まる。"
    ),
    "pt": (
        "Nos termos do artigo 12.º, n.º 3, alínea b), do Regulamento n.º 45/2019, os pedidos devem chegar ao "
        "Instituto até às 17h00 de 30 de junho de 2024 (ver anexo IV). É devida uma taxa de 1500 €; as "
        "pequenas empresas (menos de 10 trabalhadores) pagam metade. Em 2022-2023, o Instituto tratou 1,2 a "
        "1,4 milhões de processos, ou seja, cerca de dois terços mais do que no final da década de 1990, e "
        "rejeitou um em cada cinco. A segunda audiência começa às 10h30 na sala B-12."
    ),
    "pl": (
        "Zgodnie z art. 12 ust. 3 lit. b rozporządzenia nr 45/2019 wnioski muszą wpłynąć do Urzędu do godz. "
        "17.00 dnia 30 czerwca 2024 r. (zob. załącznik IV). Należna jest opłata w wysokości 1500 euro; małe "
        "firmy (poniżej 10 pracowników) płacą połowę. W latach 2022–2023 Urząd rozpatrzył od 1,2 do 1,4 mln "
        "spraw, tj. o około dwie trzecie więcej niż pod koniec lat 90. XX wieku, i odrzucił co piątą. Drugie "
        "przesłuchanie rozpocznie się o godz. 10.30 w sali B-12."
    ),
    "tr": (
        "45/2019 sayılı Yönetmeliğin 12. maddesinin 3. fıkrasının (b) bendi uyarınca başvurular 30 Haziran "
        "2024 günü saat 17.00’ye kadar Ofise ulaşmalıdır (bkz. Ek IV). 1.500 avro ücret alınır; küçük "
        "işletmeler (10’dan az çalışan) yarısını öder. Ofis 2022-23’te 1,2-1,4 milyon dosyayı, yani "
        "1990’ların sonuna göre yaklaşık üçte iki daha fazlasını ele almış ve beşte birini reddetmiştir. 2. "
        "duruşma saat 10.30’da B-12 numaralı salonda başlar."
    ),
    "el": (
        "Σύμφωνα με το άρθρο 12 παράγραφος 3 στοιχείο β) του κανονισμού αριθ. 45/2019, οι αιτήσεις πρέπει να "
        "φθάσουν στο Γραφείο έως τις 5 μ.μ. της 30ής Ιουνίου 2024 (βλ. παράρτημα IV). Οφείλεται τέλος 1.500 "
        "€· οι μικρές επιχειρήσεις (λιγότεροι από 10 εργαζόμενοι) πληρώνουν το μισό. Το 2022-2023 το Γραφείο "
        "διεκπεραίωσε 1,2 έως 1,4 εκατομμύρια φακέλους, δηλαδή περίπου δύο τρίτα περισσότερους απ’ ό,τι στα "
        "τέλη της δεκαετίας του 1990, και απέρριψε έναν στους πέντε. Η δεύτερη ακρόαση αρχίζει στις 10.30 "
        "π.μ. στην αίθουσα B-12."
    ),
}


def found(source, target, source_language, target_language):
    checks = default_checks()
    pair, facts = Pair(source, target, source_language, target_language), Facts(checks)
    (reading,) = readings([pair], checks)
    facts.add(0, reading.told)
    told = [*reading.found, *((check, finding) for _at, check, finding in facts.judge())]
    return [(check.name, target[slice(*finding.target)]) for check, finding in told]


@pytest.mark.parametrize("language", TEXTS)
def test_a_good_translation_from_english_has_no_finding(language):
    assert found(ENGLISH, TEXTS[language], "en", language) == []


@pytest.mark.parametrize("language", TEXTS)
def test_a_good_translation_into_english_has_no_finding(language):
    assert found(TEXTS[language], ENGLISH, language, "en") == []


@pytest.mark.parametrize("language", [each for each in TEXTS if "1976" in TEXTS[each]])
def test_a_number_that_is_changed_is_found_in_each(language):
    wrong = TEXTS[language].replace("1976", "1967")
    assert ("number-changed", "1967") in found(ENGLISH, wrong, "en", language)


@pytest.mark.parametrize("language", RULES_IN)
def test_a_paragraph_full_of_numbers_has_no_finding_either_way(language):
    assert found(RULES, RULES_IN[language], "en", language) == []
    assert found(RULES_IN[language], RULES, language, "en") == []
