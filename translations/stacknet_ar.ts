<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>أُنشئ مفتاح API</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>استُبدل مفتاح API</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>أُلغي مفتاح API</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>شوهد مفتاح API علنًا</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>تم تسجيل الدخول</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>انتهت الجلسة</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>انتهت كل الجلسات</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>فشل تسجيل الدخول</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>أُدرج الموقع أو عُدّل</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>أُزيل الموقع</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>تم تسجيل الدخول إلى موقع</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>استُخدم رمز التحقق لموقع مرتين</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>تمت الموافقة على موقع</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>مفاتيح API</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>المشغّل</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>هذه العقدة</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>سرد النماذج</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>القراءة من Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>الكتابة إلى Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>إدارة مفاتيح API</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>العقد المصادَق عليها فقط</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>مستبدَل</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهي الصلاحية</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>مفتاح تجريبي</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>صالح</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>ينتهي %1</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>لا تنتهي صلاحيته</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>تنتهي صلاحيته %1</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>غير مستخدم منذ %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 في الدقيقة</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 رمز في الدقيقة</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>%1 في آن واحد</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>سلسلة EVM رقم %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>توقيع</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>محفظة عقد ذكي</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>“%1” ليس عنوان IP. اكتبه على هذا النحو: 10.0.0.0/8 أو 2001:db8::/32.</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>يجب أن يكون الطول بعد / في “%1” بين 0 و%2.</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>في “%1” بتات مضبوطة بعد طوله. لعنوان واحد احذف /.</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>المضيف مفقود بعد ://.</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>عنوان IPv6 بين القوسين غير سليم.</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>لا تُقبل أحرف البدل: اذكر كل مضيف باسمه الكامل.</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>اكتب المضيف بأحرف صغيرة كما تفعل المتصفحات.</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>اكتب المضيف بصيغة ASCII ‏(xn--…) لتظهر الأسماء المتشابهة.</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>لا يجوز أن يحتوي المضيف إلا على أحرف لاتينية وأرقام و- و. فقط.</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>في المضيف نقطة زائدة.</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>يجب أن يكون المنفذ بين 1 و65535.</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>احذف :%1 فهو المنفذ الافتراضي للبروتوكول.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>أدخل اسمًا.</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>الاسم سطر واحد من نص مقروء.</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>الاسم طويل جدًا: 64 بايت على الأكثر.</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>اسم Stack كلمة واحدة لا تزيد على 64 بايت.</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>16 نطاق عناوين على الأكثر؛ وعددها الآن %1.</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>32 نموذجًا على الأكثر؛ وعددها الآن %1.</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>“%1…” أطول من أن يكون اسم نموذج.</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>لا فائدة من مفتاح لا يُسمح له بشيء.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>المفتاح الذي يدير المفاتيح لا يجوز له غير ذلك. أنشئ مفتاحين.</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>خيار “العقد المصادَق عليها فقط” يقيّد الخيارات الأخرى؛ اختر واحدًا منها أيضًا.</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>الأرقام فقط من فضلك.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>%1 على الأكثر.</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>من 3 إلى 64 من الأحرف اللاتينية أو الأرقام أو _ أو -.</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>كلمة واحدة من الأحرف اللاتينية أو الأرقام أو _ أو -.</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>اكتبه على هذا النحو: https://app.example.</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>أطول من أن يكون مصدرًا.</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>البروتوكول والمضيف والمنفذ فقط: احذف ما يليها، بما في ذلك / في النهاية.</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>احذف اسم المستخدم قبل @.</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http مخصص للتطوير: حدّد المربع أدناه أو استخدم https.</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>لا يُقبل إلا https.</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>يلزم مصدر واحد على الأقل.</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>16 مصدرًا على الأكثر؛ وعددها الآن %1.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>العنوان طويل جدًا.</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation>احذف الجزء الذي يبدأ من #.</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>يجب أن يبدأ بأحد المصادر أعلاه ثم /.</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>فيه أحرف لا توجد في أي عنوان؛ اكتبها بصيغة %XX.</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>16 عنوانًا على الأكثر؛ وعددها الآن %1.</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>تعرّض مفتاح لاقتطاع عقابي</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>دليل ضد مفتاح</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>طعن بالرقابة ضد مفتاح</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>خسارة فحص عشوائي</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>مفتاح موقوف</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>مفتاح مستبعد نهائيًا</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>توقف التوقيع</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>مفتاح متصل مقفل</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>أصوات فائتة</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>لا كتلة تصبح نهائية</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>النظراء قليلون جدًا</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>الساعة غير مضبوطة</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>المصادقة توشك على الانتهاء</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>فشلت المصادقة</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>الصندوق المعزول غير جاهز</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>النموذج غير جاهز</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>العقدة لا تخدم العملاء</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>القرص ممتلئ تقريبًا</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>انتُزعت فترة قيادة</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>تنتهي صلاحية مفتاح API</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>نسخة احتياطية قديمة</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>لم تُحذف بيانات قديمة</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>لم تُسوَّ أوراق العمل</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>انتظار قبل التوقيع</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>قناة لا تعمل</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>تعرّض %1 لاقتطاع عقابي.</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>وقّع %1 أمرين متناقضين.</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>%1 متهم بإغفال معاملة.</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>جاءت نتيجة فحص عشوائي ضد %1.</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 موقوف ولا يدقّق.</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>لن يدقّق %1 بعد الآن أبدًا.</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>توقفت هذه العقدة عن التوقيع.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 متصل لكنه مقفل: لا يمكنه التوقيع.</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>لم تعد وحدات GPU مصادَقًا عليها.</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>لا تُشغَّل التعليمات البرمجية: الصندوق المعزول غير جاهز.</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>خدمة المحادثة متوقفة: النموذج غير جاهز.</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>لا يستطيع أي عميل الوصول إلى هذه العقدة: عنوان HTTP غير مفتوح.</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>غادرت الشبكة فترة كان يقودها %1.</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>تعذّر حذف بيانات قديمة.</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>تترقب العقدة وجود عقدة أخرى تحمل مفتاحها قبل أن توقّع.</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>لا تصل التنبيهات إلى القناة %1.</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>معلومة</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>إشعار</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>تم الاطلاع عليه</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>زال</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>فات %1 ما نسبته %2 % من الأصوات.</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>لم تصبح أي كتلة نهائية منذ %1.</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>عدد النظراء المتصلين %1؛ ويجب أن يكون %2.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>ساعة هذا الجهاز تختلف عن العقد الأخرى بمقدار %1 ms.</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>تنتهي المصادقة خلال %1 ولم تُجدَّد.</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>لم يبقَ على القرص سوى %1 MB.</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>تنتهي صلاحية مفتاح API ‏%1 خلال %2.</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>أحدث نسخة احتياطية من %1 عمرها %2.</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>أوراق العمل تنتظر السجل منذ %1.</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>عند حدوثه</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>أقل من %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>أكثر من %1</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>نظراء</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>ثوانٍ</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>دقائق</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>أجزاء من ألف من الثانية</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>في المئة</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>أيام</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>فورًا</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>أمر</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>بريد</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>الرهن</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>التوافق</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>مفاتيح العقدة</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>المصادقة</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>البيانات والخصوصية</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>الأرباح</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>كل القنوات</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>الدليل ضمن حدوده</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>التقرير بالبنية المعروفة</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>الحقول التي تضيفها GPU معروفة</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>الشهادات تقود إلى الشهادة الجذر لدى NVIDIA</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>التقرير موقّع من وحدة GPU هذه</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>يجيب عن سؤالنا (حداثة الإجابة)</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>البرنامج الثابت هو المعتمد</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>هوية وحدة GPU صحيحة</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>برنامج التشغيل حديث بما يكفي</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>vBIOS حديث بما يكفي</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>القيم المرجعية لبرنامج التشغيل</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>القيم المرجعية لـ vBIOS</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>القياسات تطابق القيم المرجعية</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>لا شهادة ملغاة</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>وضع الحوسبة السرية</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>أُجيب عن التحدي مرة واحدة وفي الوقت المحدد</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>رمز خدمة NVIDIA</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>ليس في قائمة المنع الخاصة بك</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>غير متاح</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>الحوسبة السرية متوقفة</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>جارٍ سؤال وحدات GPU</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>توشك على الانتهاء</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>لا يلزم فعل شيء: تُسأل وحدات GPU مجددًا تلقائيًا.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهي الصلاحية</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>المهام السرية: مؤهلة</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>المهام السرية: غير مؤهلة</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>لم يُسأل عنه</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>غير معروف، مسموح به</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>غير متطابق</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>لم يُقارَن</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>برنامج التشغيل</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>جانب المعالج: غير مثبت. لا توجد شهادة تفيد بأن البرنامج الذي يحتفظ بالبيانات يعمل في آلة افتراضية سرية.</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>جانب المعالج: توجد شهادة محفوظة، لكن هذا الإصدار لا يتحقق منها. عُدّه غير مثبت.</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>جانب المعالج: تم التحقق.</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>الشهادة الطرفية الخاصة بوحدة GPU نفسها</translation>
        </message>
        <message>
            <source>root</source>
            <translation>الجذر</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>لم يصبح صالحًا بعد</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>صالح</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>لا تستطيع هذه العقدة تنفيذ المهام السرية دون وحدة GPU من NVIDIA في وضع الحوسبة السرية. وكل ما عدا ذلك يعمل: المهام العادية والمشفرة من طرف إلى طرف، والتعليمات البرمجية في الصندوق المعزول، والتوافق، والنقاط، والحصة المرهونة. ويمكن أيضًا فحص أدلة العقد الأخرى هنا.</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>يبيّن دليل وحدة GPU أي GPU وبرنامج تشغيل وvBIOS أجابت، وأنها من صنع NVIDIA. ولا يبيّن ما يفعله البرنامج الذي يستخدمها بالبيانات.</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>يسري على لحظة الإجابة. وما يتغيّر بعدها يظهر في الإجابة التالية.</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>لا يمكنه إثبات مكان الجهاز، ولا من يستطيع الوصول إليه، ولا أن أحدًا لا يتنصت على ناقل ذاكرته.</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>لا كتلة موثّقة</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>كتلة موثّقة لم تصبح نهائية</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>معاملة مطالَب بها ليست في السلسلة</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>وقّع القائد شيئًا خاطئًا</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>غادر آخرون فترة القائد</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>القائد موقوف</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>البايتات ليست معاملة من هذه السلسلة.</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>لم يكن على القائد شيء هناك، أو أنه وفى بما عليه.</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>لم يطالب ذلك المدقّق بهذه المعاملة هناك.</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>كانت المعاملة منتهية الصلاحية حين علم بها القائد.</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>كان رقمها مستخدمًا حين علم بها القائد.</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>أقدم من أن يُعاقَب عليه.</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>يشير إلى حقبة لم تبدأ.</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>عوقب القائد على هذا من قبل.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>يصوّت</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>مراقبة فقط</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>المفتاح مقفل</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>ممتنع مؤقتًا</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>يترقب أولًا</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>توقف عن التصويت</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>توقّع هذه العقدة أصواتها.</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>مفتاح العقدة ليس مدقّقًا في هذه الحقبة، لذا تتابع دون تصويت.</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>مفتاح العقدة مقفل. افتح قفله للتصويت.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>ربما وقّعت ما لا تتذكره، لذا تظل صامتة حتى يصبح ذلك آمنًا.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>ربما وقّعت ما لا تتذكره، لذا تظل صامتة حتى الجولة %1.</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>بدأت للتو: تترقب هل توقّع عقدة أخرى بمفتاحها، فذلك يكلّف نصف الحصة المرهونة.</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 لن يُوقَّع شيء بعد الآن في هذا التشغيل (%2).</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (هذه العقدة)</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>الفترة %1 بقيادة %2: المقترحات %3 من %4</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>%1 حتى الآن، جارية.</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1؛ لم تصبح نهايتها مؤكدة بعد.</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1، مكتملة.</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1، غودرت في الجولة %2</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1؛ لم تغادرها هذه العقدة.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · مقترحان في جولة واحدة</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · صوتان في جولة واحدة</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · صوتان نهائيان في جولة واحدة</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · صوت نهائي بعد المغادرة</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · صوتان لكتلتين</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · صوت لكتلة غير صالحة</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>المقترح</translation>
        </message>
        <message>
            <source>Vote (Notarize)</source>
            <translation>تصويت (Notarize)</translation>
        </message>
        <message>
            <source>Final vote (Finalize)</source>
            <translation>تصويت نهائي (Finalize)</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>مغادرة الفترة (Abandon)</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>مستبعد نهائيًا</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>هذه العقدة</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>مرتبط</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>غير مرتبط</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>مُرسل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>كتلة القائد المتهم نهائية</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>شهادتها تحوي الصوت الذي يطالب بالمعاملة</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>المعاملة صالحة هنا ولم تكن منتهية الصلاحية</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>تجاوز القائد الجولة المستحقة ضمن فترته</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the due view</source>
            <translation>السلسلة لا تحتوي عليها حتى الجولة المستحقة</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>لم يُعاقَب القائد على هذا من قبل</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>حديث بما يكفي</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>أُغفلت</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>مستوفاة</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>صُوّت لها</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>مستحقة</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>إن كان خاطئًا: يُحرق ما يصل إلى %1 رمز من رموز المفتاح المقدِّم.</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %1 of its tokens and never validates again.</source>
            <translation>إن قُبل: يخسر المتهم %1 من رموزه ولن يدقّق بعد الآن أبدًا.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %1 of the penalty, at most %2 tokens.</source>
            <translation>إن قُبل: يحصل المفتاح المقدِّم على %1 من العقوبة، وبحد أقصى %2 رمز.</translation>
        </message>
        <message>
            <source>The transaction and who demanded it are published for ever.</source>
            <translation>تُنشر المعاملة ومن طالب بها إلى الأبد.</translation>
        </message>
        <message>
            <source>The node files a challenge with its own key whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>تقدّم العقدة طعنًا بمفتاحها كلما أثبت سجل الأحداث أن قائدًا أغفل ما طولب به. ويعرّض كل طعن ما يصل إلى %1 رمز للخطر.</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>يُحتسب %1 من الرموز ضمن وزن التصويت ابتداءً من الحقبة التالية.</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>يتوقف احتساب %1 من الرموز ضمن وزن التصويت عند الحقبة التالية.</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>يصبح %1 من الرموز حرًا.</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>يظل %1 من الرموز في الانتظار.</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>يعود المفتاح إلى المشاركة في مجموعة المدقّقين.</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>يجوز لأي شخص شراء المفتاح مع رموزه وأوراق عمله مقابل %2.</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>يذهب %2 منها إلى Stack الذي جاء منه المفتاح.</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>لم يعد المفتاح معروضًا للبيع.</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>تُقدَّم أوراق عمل قيمتها %2 للاسترداد، مرة واحدة وإلى الأبد.</translation>
        </message>
        <message>
            <source>Upheld, the accused leader loses its tokens and never validates again.</source>
            <translation>إن قُبل، يخسر القائد المتهم رموزه ولن يدقّق بعد الآن أبدًا.</translation>
        </message>
        <message>
            <source>Upheld, the filing key gets a part of the penalty, at most %1 tokens.</source>
            <translation>إن قُبل، يحصل المفتاح المقدِّم على جزء من العقوبة، بحد أقصى %1 رمز.</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>تقدّم العقدة طعنًا، بمفتاحها، كلما أثبت سجل الأحداث أن قائدًا أغفل ما طولب به. ويعرّض كل طعن ما يصل إلى %1 رمز للخطر.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>يُحذف التثبيت واسمه ومفتاح ذلك الاسم نهائيًا.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>تُحذف من هذه العقدة الكتل التي لا يحتاج إليها تثبيت آخر.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>لا يمكن استرجاع النسخ التي جلبها آخرون أو صدّروها أو نسخوها احتياطيًا؛ والمحتوى المشفر منها غير قابل للقراءة دون مفتاحه.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>تحذف عقدة IPFS كل كتلة لم تثبّتها، بما في ذلك كتل البرامج الأخرى التي تستخدمها.</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>يُحرق ما تبقى على المفتاح، وهو %1 من الرموز.</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>لن يخدم المفتاح ولن يدقّق ولن ينتقل إلى مالك آخر بعد الآن أبدًا.</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>تصبح الرموز المفكوك ربطها حرة بعد انقضاء %3 و%4 من الحقب معًا، وتبقى معرّضة للخطر حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>توقيع صوتين متناقضين يكلّف %1 رمز.</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>الفشل في فحص عشوائي يكلّف %1 رمز.</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>إغفال معاملة مطالَب بها أثناء القيادة يكلّف %1 رمز.</translation>
        </message>
        <message>
            <source>Up to %1 tokens of the filing key are burned when the challenge proves nothing.</source>
            <translation>يُحرق ما يصل إلى %1 رمز من رموز المفتاح المقدِّم إذا لم يثبت الطعن شيئًا.</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>ينتقل المفتاح إلى مالك آخر مع %1 رمز وأوراق عمله التي قيمتها %2. ولا يستطيع إعادته إلا ذلك المالك.</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>يبقى باردًا لمدة %3: لا نقل ولا عرض للبيع ولا عمل.</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>يبقى المفتاح العام على السجل، حيث يراه الجميع، إلى الأبد.</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>تعمل هذه العقدة بهذا المفتاح. لا تشغّل المفتاح نفسه على جهازين أبدًا.</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>يُحذف ملف المفتاح من هذا الجهاز. ودون كلماته أو نسخة احتياطية لن يتمكن أحد من التوقيع به مجددًا.</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>تبقى رموزه البالغ عددها %1 على السجل؛ ولا يمكن الوصول إليها من هنا.</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>اليوم (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>بعملة %1 وفق سعرك</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>الأرباح بعملة %1</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>الشبكة: %1. السلسلة: %2.</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>هذه شبكة محلية: كل عقدها على جهاز واحد، ولا شيء هنا له قيمة مالية.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>تُحسب المهمة في اليوم (بتوقيت UTC) الذي قبلت فيه الشبكة أوراق عملها.</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>السعر %1 %2 للدولار الأمريكي الواحد وضعه المشغّل نفسه؛ والشبكة لا تعرف أي سعر.</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>الكتل والسجل مختلفان: %1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>الكتل والسجل متطابقان عند الارتفاع %1.</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>لا تحتفظ هذه العقدة بكل الكتل، لذا لم تُقارَن المجاميع بالسجل.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>أُعدّ في %1.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>يجب أن يتكون الاسم من 1 إلى 64 بايت من نص مقروء.</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>اختر اسمًا أقصر في سطر واحد.</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>لا يمكن الجمع بين هذه الصلاحيات.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>المفتاح الذي يدير المفاتيح لا يجوز له غير ذلك.</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>أحد العناوين ليس نطاق عناوين.</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>اكتبه على هذا النحو: 10.0.0.0/8 أو 2001:db8::/32.</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>أحد أسماء النماذج طويل جدًا أو فيه مسافات، أو عددها يزيد على 32.</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>الميزانية الشهرية كبيرة جدًا: 10^15 رمز على الأكثر.</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>مفتاح API هذا ملغى أو استُبدل من قبل.</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>أنشئ مفتاحًا جديدًا.</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>انتهت صلاحية مفتاح API هذا.</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>يمكن أن يبقى المفتاح القديم صالحًا 24 ساعة على الأكثر.</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>انتهت هذه الجلسة من قبل.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>لم يتغير شيء؛ راجع القائمة مجددًا.</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>لا توفر هذه العقدة تسجيل الدخول بالمحفظة.</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>يجب أن تخدم العملاء، على هذا الجهاز أو تحت مصدر https محدد في node.json.</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>لم يوقّع أحد خلال المهلة.</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>ابدأ تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>أُغلق تسجيل الدخول بعد خمسة روابط أو توقيعات خاطئة.</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>ابدأ من جديد؛ وإن لم تكن أنت، فقد حاول ذلك برنامج آخر على هذا الجهاز.</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>أُلغي تسجيل الدخول.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>ابدأ من جديد حين تكون مستعدًا.</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>انتهى تسجيل الدخول هذا، أو حل محله تسجيل أحدث.</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>ابدأ من جديد.</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>انتهى تسجيل الدخول هذا.</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>لا تقبل هذه العقدة تسجيل الدخول من تلك السلسلة.</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>استخدم حسابًا من سلسلة أخرى، أو اسمح بها في node.json.</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>استُخدم النص من قبل، أو فشل خمس مرات.</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>أنشئ نصًا جديدًا ووقّعه.</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>التوقيع لحساب غير الحساب المذكور.</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>وقّع بالحساب الذي كتبت عنوانه.</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>يقبل Auth Bridge ‏1,000 موقع على الأكثر.</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>أزل موقعًا لم يعد مستخدمًا.</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>لم يعد هذا الموقع مدرجًا.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>راجع القائمة مجددًا؛ ربما أُزيل من مكان آخر.</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>تعذّر فتح صفحة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>تأكد من وجود منفذ حر على الواجهة المحلية (loopback) ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>لا يوجد Rack في هذه العقدة.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>اضبط "enabled" ضمن "rack" في node.json.</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>بلغ Rack الحد الأقصى من الأعمال.</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>انتظر حتى ينتهي أحدها، أو ألغِ واحدًا.</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>هذا ليس CID يمكن استخدامه هنا.</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>انسخه مجددًا من أول حرف إلى آخر حرف.</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>لم يعد مثبّتًا هنا.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>راجع القائمة مجددًا.</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>لم يعد هذا العمل في القائمة.</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>يوجد ملف في الوجهة من قبل.</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>اختر مسارًا غير موجود بعد.</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>المفتاح لا يفتح هذا المحتوى.</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>استخدم المفتاح الذي عُرض عند إضافته.</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>المحتوى مشفر: يلزم مفتاحه.</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>أدخل المفتاح الذي عُرض عند إضافته، أو صدّر ملف CAR.</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>عقدة IPFS لا تجيب.</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>تأكد من أنها تعمل ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>قرص Rack ممتلئ.</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>أفرغ بعض المساحة أو ألغِ تثبيت شيء ما.</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>أُلغي العمل.</translation>
        </message>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>مفتاح API هذا لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>عبارة المرور هذه لا تفتح مفتاح العقدة هذا.</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>تحقق من تخطيط لوحة المفاتيح ومن Caps Lock ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>مفتاح العقدة هذا ليس في مخزن المفاتيح لهذه العقدة.</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>اختر مفتاحًا حالته «مقفل» أو «مفتوح القفل».</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>مفتاح العقدة مقفل.</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>افتح قفله ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>عبارة المرور قصيرة جدًا.</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>استخدم 8 أحرف على الأقل؛ وأربع كلمات عشوائية أفضل.</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>مفتاح العقدة بارد حتى تنقضي 72 ساعة.</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>انتظر حتى الوقت المبيّن بجانب المفتاح.</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>مفتاح العقدة ليس في الحالة التي تتطلبها هذه الخطوة.</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>الترتيب هو: التسجيل، ثم الانتظار 72 ساعة، ثم التنشيط، ثم الاتصال.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>مفتاح العقدة موجود على السجل من قبل.</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>لا يوجد إيصال لهذه المهمة.</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>يظهر الإيصال بعد انتهاء المهمة بنجاح.</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>برنامج آخر من Stacknet يستخدم مجلد البيانات هذا.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>أغلق البرنامج الآخر، أو ابدأ باستخدام --data-dir ومجلد آخر.</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>منفذ HTTP مشغول ببرنامج آخر.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>أغلق البرنامج الآخر، أو ابدأ باستخدام --http 127.0.0.1:0 للحصول على منفذ حر.</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>انقطع الاتصال بالمحرك.</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>يعيد البرنامج المحاولة تلقائيًا؛ تأكد من أن stacknetd يعمل.</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>فشل شيء ما دون ذكر السبب (%1).</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 يوم</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>خلال %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>معالج الرسوميات</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>تأتي الإجابات أسرع؛ ودونه يقوم المعالج بالعمل.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>برنامج التشغيل</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>يقدّم الدليل على أن وحدة GPU أصلية.</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>الحوسبة السرية</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>لا تحصل على المهام السرية إلا الأجهزة المصادَق عليها؛ وتظل بقية الأجهزة تحصل على المهام العادية.</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>بيئة تشغيل الحاويات</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>تعمل مهام التعليمات البرمجية في حاوية محكمة الإغلاق، أو لا تعمل إطلاقًا.</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>العقدة التي لا تستطيع تدوين أصواتها تتوقف عن التوقيع.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>تُرفض المقترحات ذات الوقت الخاطئ، وتنتهي جلسات الدخول قبل أوانها.</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>المنافذ</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>يتصل بها العملاء والعقد الأخرى.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>دونه يُرد على طلبات المحادثة بالرمز 503.</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>لا يمكن الوصول إلا إلى %1 من %2 مدقّق: لا يمكن لأي كتلة أن تصبح نهائية.</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>عرض النظراء</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%1 من %2 من النظراء غير متصلين؛ والشبكة مستمرة دونهم.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>ساعة هذا الجهاز تختلف عن العقد الأخرى بمقدار %1؛ اضبطها عبر NTP.</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>تلحق العقدة بالشبكة ولا تصوّت بعد.</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>خدمة المحادثة متوقفة: %1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>لا نموذج قيد التشغيل.</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>لا تُشغَّل التعليمات البرمجية: %1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>لا توجد بيئة تشغيل حاويات.</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>عنوان HTTP غير مفتوح، لذا لا يستطيع أي عميل الوصول إلى هذه العقدة.</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>عرض سجل الأحداث</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 متصل لكنه مقفل: لا يمكنه التوقيع.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>انقضت على %1 مدة 72 ساعة ويمكن تنشيطه.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>تنشيط</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 ليس على السجل بعد.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>تُنهي العقدة مهامها ولا تستلم مهام جديدة.</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>العمل متوقف مؤقتًا: لا تُستلم أي مهمة.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>لم يجتز دليل وحدة GPU الفحص: لا مهام سرية.</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>عرض السبب</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>في انتظار أول البيانات</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>غير متصل بالمحرك</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>ما تراه هو آخر ما عُرف.</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>لا أخبار من المحرك</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>قد لا يكون ما تراه صحيحًا الآن.</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>لا يعمل أي من مفاتيح العقدة لديك</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>لا يمكنها استلام المهام</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>تربح: مهمة قيد التنفيذ</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>جاهزة للربح</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>تصرّف الآن · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>آمن، لكن ألقِ نظرة على هذا · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>تعمل طبيعيًا · %1 · لا شيء عاجل</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>%1 كتلة نهائية، %2 مهمة منجزة، %3 فاشلة.</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>ملفات مفتاح العقدة (*.snkey);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>الحماية من الاقتطاع (*.json);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>%1 micro-USD</source>
            <translation>%1 ميكرو دولار أمريكي</translation>
        </message>
    </context>
    <context>
        <name>NodeKeys</name>
        <message>
            <source>Slashed: contradicting votes</source>
            <translation>اقتطاع عقابي: أصوات متناقضة</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>اقتطاع عقابي: فشل فحص عشوائي</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>اقتطاع عقابي: رقابة</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 رمز</translation>
        </message>
        <message>
            <source>Points: %1</source>
            <translation>النقاط: %1</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 نقطة</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>أُنشئ المفتاح</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>صُدّر الملف</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>صُدّرت الحماية</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>توقف التوقيع</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>بارد حتى %1</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1، مستبعد نهائيًا</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1، موقوف</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>لا نسخة احتياطية</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>لم يُتحقق من الكلمات</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>النسخة الاحتياطية قديمة</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>منسوخ احتياطيًا</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>الحقبة %1 · الجولة %2</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>تقدير، دون بيانات أيام</numerusform>
                <numerusform>تقدير وفق اليوم الأخير</numerusform>
                <numerusform>تقدير وفق آخر يومين</numerusform>
                <numerusform>تقدير وفق آخر %n أيام</numerusform>
                <numerusform>تقدير وفق آخر %n يومًا</numerusform>
                <numerusform>تقدير وفق آخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>من أين تأتي النقاط؟</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>نقطة في اليوم</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>نقطة في الساعة</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>لا نقاط بعد</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>تأتي النقاط من المهام المنجزة ومن الأصوات في وقتها ومن الفحوص العشوائية.</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>إلى أين يتجه المجموع؟</translation>
        </message>
        <message>
            <source>points</source>
            <translation>نقاط</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع الكلي</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>تسجيل المفتاح</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>أصوات حاضرة</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>مهام منجزة</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>فقدان فترة أثناء القيادة</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>المطالبة بما هو غير صالح</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>اقتطاع عقابي</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>تناقص حقبة</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>فحوص عشوائية منجزة</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>تفويت فحص عشوائي</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>الفشل في فحص عشوائي</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>عدم تسليم مدخلات مهمة</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>قبل التدوين أو خارجه</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>الفحوص العشوائية</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>التناقص</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>العقوبات</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>الطلبات والإجابات</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>التعليمات البرمجية المشغَّلة</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>الإيصالات</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>مقاييس الاستخدام</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>المعاملات المنتظرة</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>مدخلات الفحوص العشوائية</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>الفحوص العشوائية</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>الملفات في Rack</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>ذاكرة المستخدمين</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>مفاتيح API</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>عناوين المحافظ</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>سجل التدقيق</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>المصادقة</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>سجلات الأحداث</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>مفاتيح العقدة</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>النماذج وصور الأدوات</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>إثباتات الحذف</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>الصادرات</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>ذاكرة التبديل</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>ملفات الانهيار (core)</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>ذاكرة العملية</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>الذاكرة المقفلة</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>نقل بيانات API</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>كل مخزن معروف</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>لا يُتعلَّم من أي شيء</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>تبقى البيانات حيث تُعالَج</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>لا يُنسخ المحتوى</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>تنظيف البيانات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>تنظيف المهملات</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>لا يُدوَّن أبدًا</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>يُكتب فوقه</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>يُتلَف المفتاح</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>أُزيل</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>يُحفظ نهائيًا</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>يذهب المحتوى إلى عقدة IPFS في %1: من يعرف CID الخاص به يستطيع جلبه من هناك، ولا يمكن استرجاع النسخ الموجودة في أماكن أخرى.</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>يُشفَّر أولًا. ويُعرض مفتاحه مرة واحدة ولا يُحفظ في أي مكان: دونه لا يستطيع أحد قراءة المحتوى مجددًا.</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>غير مشفر: يتيح CID الخاص به لمن يخمّن المحتوى أن يتأكد من تخمينه.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>يُحذف التثبيت واسمه ومفتاح ذلك الاسم نهائيًا.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>تُحذف من هذه العقدة الكتل التي لا يحتاج إليها تثبيت آخر.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>لا يمكن استرجاع النسخ التي جلبها آخرون أو صدّروها أو نسخوها احتياطيًا؛ والمحتوى المشفر منها غير قابل للقراءة دون مفتاحه.</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>عندما لا تجيب عقدة IPFS، يبقى تثبيتها هناك ولا تعود هذه العقدة تعلم به.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>تحذف عقدة IPFS كل كتلة لم تثبّتها، بما في ذلك كتل البرامج الأخرى التي تستخدمها.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>كانت عقدة IPFS قد ثبّتته من قبل: يبقى تثبيتها الخاص.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>تبقى كتله على عقدة IPFS حتى تنظف تلك العقدة المهملات.</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>الأرباح والنقاط</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>التنبيهات التي حدثت</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>قواعد التنبيهات وقنواتها</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>الطلبات والردود وملفات المحادثات، نصًا ورموزًا</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>الذاكرة العشوائية فقط: الطلب وقائمة انتظاره وسياق النموذج</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>حتى تُرسل الإجابة</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>للإجابة</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>لا يلزم أحدًا ذلك</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>التعليمات البرمجية المشغَّلة ودخلها القياسي وملفاتها ومخرجاتها</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>نظام ملفات في الذاكرة، /dev/shm/stacknet-UID-…/jobs؛ وsandbox/ حيث لا يوجد</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>حتى ينتهي التشغيل</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>لتشغيلها</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>المهام: المعرّف والنوع والنموذج ومعرّف مفتاح API والأوقات وأعداد الرموز ورمز الخطأ وحالة أوراق العمل. بلا محتوى ولا عنوان</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>90 يومًا بعد قبول السجل لأوراق عملها؛ و30 يومًا إن لم يقبلها؛ و7 أيام إن فشلت المهمة</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>التسوية، والأسئلة عن الفواتير</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>المشغّل: stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>الإيصالات الموقّعة بمفتاح العقدة: ملخصات المدخلات والمخرجات (للمحادثات مع قيمة تمليح لدى العميل وحده؛ وللتعليمات البرمجية دونها، ليمكن تكرار التشغيل ومقارنته)</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db، بجانب المهمة</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>ما دام قيد المهمة باقيًا</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>إثبات ما أُنجز</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>مثل قيد المهمة</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>أوراق العمل: تجزئة المهمة وأعداد الرموز وملخص الإيصال والسعر. بلا حساب ولا محتوى</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db، على كل عقدة في الشبكة</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>إلى الأبد</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>التسوية: يتكوّن منها السجل</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>لا يستطيع أحد</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>عدّادات الطلبات والرموز؛ وما نُشر منها: مجاميع على حسابات كثيرة مع تشويش، دون حساب ولا عنوان</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>الذاكرة العشوائية حتى ينقضي اليوم؛ ثم metrics.db</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>العدّادات حتى نشر اليوم؛ وآخر 400 نشرة</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>لمعرفة كيفية استخدام العقدة</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>المشغّل: العدّادات بإعادة التشغيل، والنشرات بإزالة الملف</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>الكتل والمعاملات ومفاتيح العقدة والحصص المرهونة والنقاط والأدلة والطعون وأحكام الفحوص العشوائية وبيانات المصادقة. بلا محتوى</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db وsnapshots.db، على كل عقدة في الشبكة</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>إلى الأبد؛ وقد تُقلَّم الكتل الأقدم</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>ما اتفقت عليه الشبكة</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>ما وقّعه مفتاح هذه العقدة في التوافق</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>حتى تصبح الجولة نهائية؛ والأحدث إلى الأبد</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>لئلا يُوقَّع أمران لجولة واحدة أبدًا (اقتطاع عقابي)</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>لا ينبغي لأحد</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>المعاملات التي تنتظر كتلة، والوعود بحفظها</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db, orders.db, *.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>حتى تدخل في كتلة أو تنتهي صلاحيتها</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>إثبات الرقابة</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>مدخلات المهام التي قد تسحبها الشبكة لفحص عشوائي؛ تُرسل إلى العقد المسحوبة وحدها، مختومة لكل منها</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>الذاكرة العشوائية فقط</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>حتى لا يعود بإمكان أي عقدة مسحوبة طلبها</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>لتفحصها عقد أخرى</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>إجابات هذه العقدة عن الفحوص العشوائية التي لم تُكشف بعد، وبرامج من صنعها تلتزم بها: ملخصات وقيم تمليح، ولا تكون أبدًا مدخلات عميل</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db, *.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>حتى تُكشف أو ينتهي الفحص</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>لكي يمكن كشفها وفتحها بعد إعادة التشغيل</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>الملفات التي يضعها المستخدمون في Rack، والتثبيتات ومالكوها</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db وrack.key وrack/؛ وعقدة IPFS إن ضُبطت واحدة</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>حتى يلغي المستخدم تثبيتها</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>يريد المستخدم حفظها</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>المستخدم: إلغاء التثبيت ثم تنظيف المهملات</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>ذاكرة طلبها مستخدم، مشفرة بمفتاح من سر المستخدم</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db؛ واللقطات أجزاءً مشفرة في memory-snapshots/</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>حتى يحذفها المستخدم</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>يريد المستخدم تذكّرها</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>المستخدم: حذف واحدة أو الكل، وهو ما يتلف المفاتيح</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>مفاتيح API: الاسم والصلاحيات والحدود والرموز المستخدمة وملخص للمفتاح محسوب بمفتاح سري، ولا يُحفظ المفتاح نفسه أبدًا</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db, access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>ما دامت العقدة موجودة؛ ويبقى المفتاح الملغى في القائمة</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>لمعرفة من يجوز له الطلب ولمن تُوجَّه الفاتورة</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>يلغيها المشغّل؛ وما أُلغي يبقى قيدًا</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</source>
            <translation>عمليات الدخول بالمحفظة: الحساب (عنوان المحفظة) وتسمية المتصفح والأوقات وملخصات مملّحة لرموز الجلسات</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>7 أيام من تسجيل الدخول، و12 ساعة دون نشاط</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>للبقاء مسجَّل الدخول</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>يسجّل المستخدم خروجه؛ ويُنهيها المشغّل</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts, and of consents for sites</source>
            <translation>عناوين المحافظ: في الرسائل المطلوب توقيعها، وللحسابات، وللموافقات على المواقع</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given</source>
            <translation>الرسالة المطلوب توقيعها: 10 دقائق؛ ورقم الحساب والموافقات: ما دامت قائمة</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>تسجيل الدخول، و"تسجيل الخروج من كل مكان"</translation>
        </message>
        <message>
            <source>The user withdraws a consent</source>
            <translation>يسحب المستخدم الموافقة</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>من فعل ماذا بأي مفتاح أو جلسة: آخر 100,000 قيد</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db, login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>حتى يصبح هناك 100,000 قيد أحدث</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>لمعرفة ما حدث بعد سرقة</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>لا أحد: السجل ينمو فقط</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>الأحكام على وحدات GPU وأدلتها العامة وملفات RIM وقوائم الإلغاء</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db, attestation.key, attestation.json, rims/, revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>الأحكام حتى تنتهي، مع تاريخ محدود</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>لمعرفة أي عقدة يجوز لها تنفيذ المهام السرية</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>المشغّل، بإزالة الملفات</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>ما فعلته العقدة: معرّفات وأعداد ورموز حالة وعناوين نظراء. بلا محتوى</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log وstacknet.log.1 وstacknetd.out وinference/llama-server.log؛ وأحدث 20,000 سطر في الذاكرة</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 يومًا، أو 16 MiB لكل ملف إن بلغها أولًا</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>لمعرفة ما حدث من خطأ</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>مفاتيح العقدة ومفاتيح الاتصالات، مشفرة؛ وما يفتح قفل عقدة تعمل دون مراقبة</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>ما دامت العقدة موجودة</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>للتوقيع ولإمكان الوصول إلى العقدة</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>المشغّل</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>لبدء التشغيل</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>ملفات النماذج وصور الأدوات، المنزّلة أو المبنية، وملخصاتها</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>مجلد الأصول، sandbox/، inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>حتى تُستبدل أو تُنظَّف</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>لتنفيذ المهام</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>المشغّل: stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>ما حُذف: الصنف وعدد الصفوف والأوقات والإعدادات التي أُعيدت قراءتها</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>أحدث 1,000</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>لإظهار أن الأعمال نُفّذت</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>ما يصدّره المشغّل: ملفات مفتاح العقدة، والأصوات (الحماية من الاقتطاع)، وأوراق العمل، وملفات CAR</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>حيث يضعها المشغّل، خارج مجلد البيانات</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>ما دام المشغّل يحتفظ بها؛ والحذف هنا لا يصل إليها</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>النسخ الاحتياطية والمحاسبة</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>المشغّل؛ وتصبح ذاكرة المستخدم فيها عديمة الفائدة متى زال مفتاحها</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</source>
            <translation>ما يقوله السجل عن مفاتيح العقدة الخاصة بالمشغّل، قوائم ومجاميع يومية: أوراق العمل والنقاط والحصة المرهونة. بلا حسابات ولا محتوى</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>أحدث 500,000 من أوراق العمل و200,000 من قيود النقاط؛ النقاط بالساعة مدة 400 يوم، والحصة مدة 800 يوم؛ والأرباح اليومية إلى الأبد</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>كشوف أرباح المشغّل نفسه</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>المشغّل، بإزالة الملف؛ وتُقرأ أوراق العمل من السجل من جديد</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>الإعدادات وساعات العمل وحظر الأقران ووثيقة التكوين والقفل ومقبس المشغّل وملف الجاهزية</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>ما حدث للعقدة: الشرط ومفتاح العقدة أو معرّف مفتاح API والأرقام والأوقات. بلا محتوى</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>إلى الأبد؛ أو لعدد الأيام الذي يحدده المشغّل بعد انتهائها</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>لمعرفة ما حدث ومتى</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>المشغّل: الوارد، متى وكم</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>قواعد التنبيهات وقنواتها، مع كلمة مرور خادم البريد ومفتاح توقيع webhook</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>ما دامت مضبوطة</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>لإبلاغ المشغّل</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>المشغّل: يزيل القاعدة أو القناة</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>لغة البرنامج. تبقى سجلات الأحداث والملفات المصدَّرة بالإنجليزية.</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>البدء عند تسجيل الدخول</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>يبدأ البرنامج دون نافذة عند تسجيل دخولك إلى سطح المكتب.</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>البقاء في علبة النظام</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>إغلاق النافذة يُبقي العقدة عاملة خلف أيقونة في علبة النظام.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>التباين العالي فاتح أو داكن بحسب سطح المكتب.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>نسبة مئوية من حجم نص سطح المكتب.</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>صفوف الجداول</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>الوضع المضغوط يعرض صفوفًا أكثر في آن واحد.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>لا شيء يتحرك أو يومض من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>إخفاء المبالغ عند البدء</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>تُحجب الرموز والنقاط والأموال حتى تُظهرها (Ctrl+Shift+M).</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>القفل بعد دقائق دون استخدام</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>القيمة 0 توقفه. وتواصل العقدة عملها أثناء قفل البرنامج.</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>القفل مع سطح المكتب</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>يُقفل عند تفعيل قفل شاشة سطح المكتب.</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>القفل عند السكون</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>يُقفل قبل دخول الجهاز في السكون.</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>القفل عند التصغير</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>يُقفل عند تصغير النافذة أو إغلاقها إلى علبة النظام.</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>إشعارات سطح المكتب</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>يعرض التنبيهات على سطح المكتب. ويتلقى الوارد جميعها.</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>اسم العقدة</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>يُعرض للأشخاص؛ وتراه العقد الأخرى أيضًا.</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>عنوان للنظراء</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>HOST:PORT الذي تتصل به العقد الأخرى؛ والمنفذ 0 يأخذ منفذًا حرًا.</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>خدمة العملاء</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>تستلم المهام: واجهة HTTP API والنموذج والصندوق المعزول. ودونها تكتفي العقدة بالتصويت.</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>الطلبات المشفرة فقط</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>ترفض المهام التي لم يُشفَّر متنها من طرف إلى طرف.</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>العنوان العام</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>ما يضعه العملاء قبل مسارات API، مثل https://node.example. وتسجّل المحافظ الدخول عنده.</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>خادم النموذج</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>خادم متوافق مع OpenAI يُستخدم بدل النموذج المحلي، مثل http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>بيئة تشغيل الصندوق المعزول</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>بيئة تشغيل الحاويات التي تنفّذ التعليمات البرمجية. الوضع المحصّن يفضّل gVisor.</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>السماح بالفحص العشوائي للمهام</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>يُلتزم بالمهام التي أعلن عملاؤها صنفًا لها؛ ودون ذلك لا تكسب نقاط الفحص العشوائي.</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>فحص مهام الآخرين</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>يعيد تنفيذ مهام عقد أخرى. تلقائي: عندما تخدم العقدة العملاء.</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>زرع الكناري</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>يلتزم ببرامج صغيرة من هذه العقدة، بعضها بملخص خاطئ، لمعرفة من يؤكد دون أن ينظر.</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>حفظ المهام المسوّاة</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>أيام بعد وصول أوراق عمل المهمة إلى السجل.</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>حفظ المهام دون تسوية</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>أيام بعد مهمة لم تصل أوراق عملها إلى السجل.</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>حفظ المهام الفاشلة</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>أيام بعد مهمة فشلت.</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>حفظ أسطر سجل الأحداث</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>أيام؛ 2 على الأقل.</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>خصوصية صارمة</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>لا تبدأ العقدة إلا دون ذاكرة تبديل غير مشفرة ودون ملفات انهيار ومع ذاكرة يمكن قفلها.</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>نشر الاستخدام</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>ينشر مجاميع اليوم مع تشويش، عند GET /v1/usage.</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>مقاييس لـ Prometheus</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>يجيب عن GET /metrics للبرامج على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>يحفظ الملفات بعنوان محتواها.</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack: بايتات كل حساب</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>يُرفض ما زاد على ذلك.</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack: تثبيتات كل حساب</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>كلفة عبارة المرور</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>من 14 إلى 20: كل خطوة تضاعف الوقت والذاكرة اللازمين لفتح القفل، واللازمين للسارق في كل تخمين.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>بحسب النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>مريح</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>مضغوط</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>محصّن</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>العقدة</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>أوضاع الملفات</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>قواعد البيانات</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>مخزن المفاتيح</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>المنافذ</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>النظراء</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>الصندوق المعزول</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>برنامج تشغيل GPU</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>تناقض في توافق BFT</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>فشل فحص عشوائي</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>الرقابة</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>مستبعد نهائيًا</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>مطبَّق</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>لم تُرَ عقدة أخرى بهذا المفتاح. كل صوت يُحفظ على القرص قبل إرساله، لذا لا يمكن أن تؤدي إعادة التشغيل إلى التوقيع مرتين.</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>مفتاح العقدة ليس مدقّقًا: لا يوقّع أصواتًا، لذا لا يمكن أن يؤدي أي منها إلى اقتطاع عقابي.</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>مفتاح العقدة مقفل: لا يُوقَّع شيء حتى تفتح قفله.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>ربما وقّع ما لا يتذكره، لذا يظل صامتًا.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>ربما وقّع ما لا يتذكره، لذا يظل صامتًا حتى الجولة %1.</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>يترقب وجود عقدة أخرى بالمفتاح نفسه قبل أن يوقّع: بقي %1.</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>لن يوقّع شيئًا بعد الآن في هذا التشغيل.</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>يوجد دليل معروف ضد مفتاحك ولم يصل إلى السجل بعد.</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>توقفت العقدة عن التوقيع حرصًا على السلامة.</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>يوجد طعن مفتوح ضد مفتاحك.</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>رُفض طعن ضد مفتاحك عند الارتفاع %1.</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>غودرت الفترة %1 التي كنت تقودها دون أي مقترح.</numerusform>
                <numerusform>غودرت الفترة %1 التي كنت تقودها بعد مقترح واحد.</numerusform>
                <numerusform>غودرت الفترة %1 التي كنت تقودها بعد مقترحين.</numerusform>
                <numerusform>غودرت الفترة %1 التي كنت تقودها بعد %n مقترحات.</numerusform>
                <numerusform>غودرت الفترة %1 التي كنت تقودها بعد %n مقترحًا.</numerusform>
                <numerusform>غودرت الفترة %1 التي كنت تقودها بعد %n مقترح.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>العمل متوقف مؤقتًا.</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>العمل متوقف مؤقتًا حتى %1.</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>لا تنبيه مفتوح.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>لا تنبيهات تحتاج إليك.</numerusform>
                <numerusform>تنبيه واحد يحتاج إليك.</numerusform>
                <numerusform>تنبيهان يحتاجان إليك.</numerusform>
                <numerusform>%n تنبيهات تحتاج إليك.</numerusform>
                <numerusform>%n تنبيهًا تحتاج إليك.</numerusform>
                <numerusform>%n تنبيه تحتاج إليك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet Console، مقفل</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Weak</source>
            <translation>ضعيفة</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>متوسطة</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>قوية</translation>
        </message>
        <message>
            <source>Starting %1 %</source>
            <translation>جارٍ البدء %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>جارٍ الإيقاف</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>غير مسجّل</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>بارد</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>بارد، جاهز</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>معروض للبيع</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>مشاهدة فقط</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>مفتوح القفل</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>في قائمة الانتظار</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>ناجحة</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>التُزم بها</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهي الصلاحية</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>صالح</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>يتعذّر الوصول إليه</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>تصحيح الأخطاء</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>معلومة</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>إشعار</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>سجل الأحداث</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>On</source>
            <translation>على</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>من فعل ماذا</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>يُحتفظ بأحدث 100,000 قيد من كل سجل</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>سجل التدقيق</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>لا قيود بعد</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>تُدوَّن هنا المفاتيح وعمليات الدخول والمواقع عند إنشائها وتغييرها وإنهائها.</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>هذه العقدة لا تخدم العملاء</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>لا تحتفظ بمفاتيح ولا بجلسات، لذا لا شيء يُسجَّل.</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>منذ متى</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>كل الأوقات</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما الذي فُعل</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>كل الإجراءات</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>أي سجل</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>السجلان كلاهما</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>عرض القيود الأحدث</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>قيد التطوير</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>مواقع Auth Bridge</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>لم يُحدَّد موقع</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>إضافة موقع</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>هذه العقدة لا تخدم العملاء.</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>لا يجوز لأي موقع أن يسأل عن هويتك</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>هذه العقدة لا تخدم العملاء</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>أدرج موقعًا هنا ليتمكن الناس من تسجيل الدخول إليه بمحفظة عبر هذه العقدة.</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. Set "serve" in node.json to change that.</source>
            <translation>لا يستطيع أحد تسجيل الدخول عبرها. اضبط "serve" في node.json لتغيير ذلك.</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>اختر موقعًا في الجدول لعرضه هنا.</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>يُعدّ http على هذا الجهاز مصدرًا. أوقف ذلك قبل أن يستخدمه آخرون.</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>يُبلَّغ الموقع بهوية من يوافقون، برمز صالح لدقيقة واحدة.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>معرّف العميل</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>أُدرج</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>المصدر %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>إعادة التوجيه %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>عنوان URL لتسجيل الخروج</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>أُدرج الموقع.</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>إزالة “%1”؟</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>يُرفض الموقع ابتداءً من طلبه التالي، وتفقد رموز التحقق التي لم يستخدمها بعد قيمتها.</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>لم يوافق أي حساب على تسجيل الدخول هناك.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>لا حسابات عليها الموافقة مجددًا إذا أُدرج من جديد.</numerusform>
                <numerusform>على حساب واحد الموافقة مجددًا إذا أُدرج من جديد.</numerusform>
                <numerusform>على حسابين الموافقة مجددًا إذا أُدرج من جديد.</numerusform>
                <numerusform>على %n حسابات الموافقة مجددًا إذا أُدرج من جديد.</numerusform>
                <numerusform>على %n حسابًا الموافقة مجددًا إذا أُدرج من جديد.</numerusform>
                <numerusform>على %n حساب الموافقة مجددًا إذا أُدرج من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>إزالة الموقع</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>أُزيل الموقع.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>إشعار</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>المستخدم هذا الشهر</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>يجوز استخدامه لـ</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>مفاتيح API</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>لم يُحدَّد مفتاح</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>إنشاء مفتاح API</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>إلغاء المفتاح…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>هذه العقدة لا تخدم العملاء.</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>لا مفاتيح API بعد</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>تحتاج البرامج إلى مفتاح لاستدعاء هذه العقدة. يُعرض المفتاح الجديد مرة واحدة ثم لا يُعرض بعدها أبدًا.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>إنشاء أول مفتاح</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>هذه العقدة لا تخدم العملاء</translation>
        </message>
        <message>
            <source>It keeps no API keys. Set "serve" in node.json to let it take requests.</source>
            <translation>لا تحتفظ بمفاتيح API. اضبط "serve" في node.json لتتمكن من استلام الطلبات.</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>اختر مفتاحًا في الجدول لعرضه هنا.</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>تُرفض البرامج التي تستخدم هذا المفتاح.</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>يجوز استخدامه لـ: %1.</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>استُخدم %1 من الرموز هذا الشهر (UTC)؛ لم تُحدَّد ميزانية</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>استُخدم %1 من أصل %2 من الرموز هذا الشهر (UTC)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>من العناوين</translation>
        </message>
        <message>
            <source>any</source>
            <translation>أي عنوان</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>echo</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>يحل محل</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>إلغاء مفتاح API ‏“%1”؟</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>لم يستخدم أحد %1 بعد.</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>تُرفض البرامج التي تستخدم %1 ابتداءً من طلبها التالي. كان آخر استخدام له %2.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>لا يمكن استعادة مفتاح ملغى. لتغيير المفاتيح دون انقطاع، استبدله بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>إلغاء المفتاح</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>أُلغي المفتاح “%1”.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>أقسام صفحة الوصول</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>مفاتيح API</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>المحافظ</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>سجل التدقيق</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>الجلسات المفتوحة</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>إنهاء الجلسة…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>إنهاء كل الجلسات الأخرى…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>لا جلسة مفتوحة</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>تبدأ الجلسة حين يسجّل شخص الدخول بمحفظة. وتنتهي بعد 12 ساعة من آخر استخدام لها، وبعد 7 أيام في كل الأحوال.</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>إنهاء الكل…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>تبقى الجلسة المختارة</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>إنهاء هذه الجلسة؟</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>يُسجَّل خروج %1 على “%2” فورًا، مع كل ما حصلت عليه المواقع في الجلسة.</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>للعودة، يجب التوقيع بالمحفظة من جديد.</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>إنهاء الجلسة</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>أُنهيت الجلسة.</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>إنهاء كل الجلسات الأخرى؟</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>إنهاء كل الجلسات؟</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>لا جلسات تنتهي.</numerusform>
                <numerusform>تنتهي جلسة واحدة فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
                <numerusform>تنتهي جلستان فورًا، مع كل ما حصلت عليه المواقع فيهما.</numerusform>
                <numerusform>تنتهي %n جلسات فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
                <numerusform>تنتهي %n جلسة فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
                <numerusform>تنتهي %n جلسة فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>لا يبقى مسجَّل الدخول إلا “%1” من %2.</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>لا يبقى أحد مسجَّل الدخول.</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>إنهاء الجلسات</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>أُنهيت الجلسات.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Accounts that are signed in</source>
            <translation>الحسابات المسجَّل دخولها</translation>
        </message>
        <message>
            <source>Sign out everywhere…</source>
            <translation>تسجيل الخروج من كل مكان…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>تسجيل الدخول بمحفظة…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>المحافظ</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>عرض جلساته</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>هذه العقدة لا تخدم العملاء.</translation>
        </message>
        <message>
            <source>Nobody is signed in</source>
            <translation>لا أحد مسجَّل الدخول</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>توقيع المحفظة يثبت هوية الشخص. لا تُجرى معاملة ولا يُدفع شيء.</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>تسجيل الدخول بمحفظة</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>هذه العقدة لا تخدم العملاء</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. Set "serve" in node.json to change that.</source>
            <translation>لا يستطيع أحد تسجيل الدخول إليها. اضبط "serve" في node.json لتغيير ذلك.</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>تسجيل خروج %1 من كل مكان؟</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>لا جلسات تنتهي.</numerusform>
                <numerusform>تنتهي جلسة واحدة فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
                <numerusform>تنتهي جلستان فورًا، مع كل ما حصلت عليه المواقع فيهما.</numerusform>
                <numerusform>تنتهي %n جلسات فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
                <numerusform>تنتهي %n جلسة فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
                <numerusform>تنتهي %n جلسة فورًا، مع كل ما حصلت عليه المواقع فيها.</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>للعودة، يجب التوقيع بالمحفظة من جديد.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>سُجّل خروج الحساب.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>إضافة قناة</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>تغيير القناة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>حفظ القناة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>مثال: هاتفي</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>يُشغَّل دون صدفة؛ ويكون التنبيه في متغيرات البيئة STACKNET_ALERT_…</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>عنوان URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>يُرسل التنبيه بصيغة JSON.</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>يُعرض المضيف فقط. اتركه فارغًا للاحتفاظ به.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>السر</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>هذه القناة مفعّلة</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>خمسة على الأكثر، تفصل بينها فواصل.</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>node@example.org</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>smtp.example.org</source>
            <translation>smtp.example.org</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>خادم البريد</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS، إلزامي</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS من البداية</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>بلا تشفير، على هذا الجهاز فقط</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>التشفير</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>فارغ: بلا تسجيل دخول</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>مفتاح التوقيع</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>يوجد واحد محفوظ. اتركه فارغًا للاحتفاظ به.</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>مع وجوده يُوقَّع كل طلب (Stacknet-Signature).</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>يُحفظ في مجلد بيانات العقدة، ولا يستطيع قراءته سواك.</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>المسار المطلق يبدأ بـ /.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine.</source>
            <translation>يجب أن يكون https، أو http على هذا الجهاز.</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>من عنوان بريد واحد إلى خمسة، تفصل بينها فواصل.</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>هذا ليس عنوان بريد.</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>يجب تشفير البريد المرسل إلى جهاز آخر.</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>أدخل كلمة مرور هذا المستخدم أدناه.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>آخر إرسال</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>آخر نتيجة</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>لم يُستخدم بعد</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>متى وكم</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>ما ليس حرجًا ينتظر ويأتي في رسالة واحدة بعدها. والتنبيهات الحرجة تأتي في أي وقت.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>بالتوقيت المحلي للعقدة؛ وتمتد بعد منتصف الليل إن كان وقت النهاية أبكر.</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>يجب أن تكون لساعات الهدوء نهاية.</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>الحد الأقصى للرسائل في الساعة</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>ثم تخبرك رسالة واحدة بأن البقية في الوارد.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>إلى الأبد</translation>
        </message>
        <message>
            <source> days</source>
            <translation> يوم</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>حفظ التنبيهات المنتهية</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleDialog</name>
        <message>
            <source>New rule</source>
            <translation>قاعدة جديدة</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>تغيير القاعدة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>حفظ القاعدة</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>الإخبار عن</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>As</source>
            <translation>بدرجة</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>تأتي التنبيهات الحرجة في ساعات الهدوء أيضًا.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>فورًا</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>إذا استمر مدة</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>يجب أن ينتهي للمدة نفسها، 5 دقائق على الأكثر، ليُعدّ زائلًا.</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>رفع الدرجة خطوة بعد</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>إذا لم يؤكد أحد الاطلاع عليه حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>هذه القاعدة مفعّلة</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>إلى، إضافة إلى الوارد</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 إلى %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1، لمدة %2: %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>الإخبار عن</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>As</source>
            <translation>بدرجة</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>الوارد فقط</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>مكتومة حتى %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>مفعّلة، لا شيء مكتوم</numerusform>
                <numerusform>مفعّلة، واحد مكتوم</numerusform>
                <numerusform>مفعّلة، اثنان مكتومان</numerusform>
                <numerusform>مفعّلة، %n مكتومة</numerusform>
                <numerusform>مفعّلة، %n مكتومًا</numerusform>
                <numerusform>مفعّلة، %n مكتوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>إشعارات سطح المكتب هذا</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>تشغيل برنامج</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>مثال: /usr/local/bin/tell-me</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>استدعاء عنوان ويب</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>مثال: https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>كيف تريد أن تُبلَّغ؟</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail, rules and a test are on the Inbox page.</source>
            <translation>عن العقوبات أو الأقران المفقودين أو مصادقة تنتهي. يحوي الوارد كل شيء؛ وهذه الوسائل تصل إليك في أماكن أخرى. البريد والقواعد والاختبار في صفحة الوارد.</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>اكتب المسار الكامل للبرنامج، مبتدئًا بشرطة مائلة.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>اكتب عنوانًا يبدأ بـ https:// ولا يحتوي على كلمة مرور.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>رموز كاملة</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>نسبة من الرموز</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>هذا ليس عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>هذا أكثر من الموجود: %1 على الأكثر.</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>رمز واحد على الأقل.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>انتهاء الصلاحية</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>الصلاحيات</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالح حتى</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>المصادقة</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>دليل تجريبي</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>يُقبل هنا دليل مسجّل بساعة ثابتة. وهو لا يثبت شيئًا.</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>يسري الحكم لمدة</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>تصدير JSON…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>السياسة…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>ما يعمل دون GPU</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>الأحكام حتى الآن</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>الأحكام حتى الآن، الأقدم أولًا</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>لا حكم بعد</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>في كل مرة تُسأل فيها وحدات GPU تُحفظ النتيجة هنا.</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>العقد المصادَق عليها</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>وفق السجل</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>لا عقدة مصادَق عليها</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>تفحص العقد وحدات GPU بعضها لبعض وتعلن على السجل ما وجدته.</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>ما لا يمكن لهذا إثباته</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>تُنسب إحدى وحدات GPU لهذه العقدة إلى عقدة أخرى أيضًا.</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>لا تنفّذ أي منهما مهام سرية حتى تتخلى عنها إحداهما.</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>في انتظار العقدة</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>تُسأل وحدات GPU مجددًا %1، تلقائيًا.</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>تُسأل وحدات GPU مجددًا الآن.</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>جانب المعالج: تم التحقق</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>جانب المعالج: غير مثبت</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>لا حكم</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1: ناجح، صالح حتى %2</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1: فاشل، %2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>%1 ناجحة · %2 فاشلة</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>المحرك لا يجيب؛ عمر هذه البيانات %1.</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>عمر هذه البيانات %1.</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>نُسخ التقرير.</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>تصدير التقرير</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>حُفظ التقرير في %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>لا يُسأل عنه</translation>
        </message>
        <message>
            <source>any</source>
            <translation>أي عنوان</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>لا شيء ممنوع</numerusform>
                <numerusform>واحدة ممنوعة</numerusform>
                <numerusform>اثنتان ممنوعتان</numerusform>
                <numerusform>%n ممنوعة</numerusform>
                <numerusform>%n ممنوعة</numerusform>
                <numerusform>%n ممنوعة</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>يجب أن يؤكد أحد أنها سليمة</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>السكوت مسموح ويُعرض</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>ما تطلبه هذه العقدة من الدليل</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>تقرؤه العقدة من attestation.json في مجلد بياناتها عند البدء. وما لا يوجد فيه تكون له القيمة الافتراضية الصارمة.</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>هوية البرنامج الثابت (FWID)</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>القيم المرجعية (RIM)</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>الإلغاء</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>أقدم برنامج تشغيل</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>أقدم vBIOS،‏ Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>أقدم vBIOS،‏ Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>يجب أن تأتي الإجابة خلال</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>أقصى مدة لسريان الحكم</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>قائمة وحدات GPU لديك</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>قائمة ملفات RIM لديك</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>السياسة بصيغة JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>العقدة</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (هذه العقدة)</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU منسوبة مرتين</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>مصادَق عليها</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>وحدات GPU</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>تحقق منها</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>لا عقد</numerusform>
                <numerusform>عقدة واحدة</numerusform>
                <numerusform>عقدتان</numerusform>
                <numerusform>%n عقد</numerusform>
                <numerusform>%n عقدة</numerusform>
                <numerusform>%n عقدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>صالح</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>حظر %1؟</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>يُغلق الاتصال به، ولا يُنشأ ولا يُقبل اتصال حتى ينتهي الحظر. وتظل العقد الأخرى تتواصل معه.</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>إنه مدقّق. تسمع هذه العقدة الآن مدقّقين بوزن %1 من %2، وبدونه %3؛ وتحتاج الكتلة إلى %4 لتصبح نهائية.</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>هذا قليل جدًا: لن ترى هذه العقدة كتلًا نهائية بعد ذلك.</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>ستغيب أصواته أيضًا، وهذا يكلّف نقاطًا. لا تحظره إلا إذا كنت تعرف السبب.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>ساعة واحدة</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 ساعة</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 أيام</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>حتى أرفعه</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>السبب (لا يراه سواك)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>حظر</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>طويل جدًا: %1 من %2 بايت على الأكثر.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>تجاهل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>إضافة موقع</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>تغيير %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>إضافة الموقع</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>يجوز للموقع المدرج هنا أن يرسل الناس إلى هذه العقدة لتسجيل الدخول، ويعرف هويتهم متى وافقوا. ولا يحصل على أي صلاحيات على هذه العقدة.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>معرّف العميل</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>يرسله الموقع. ويبقى نهائيًا.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>يُذكر في الرموز التي يحصل عليها.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>يُعرض على من يُسألون عن موافقتهم.</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>واحد في كل سطر، كما تكتبه المتصفحات. تُرسل الإجابات إليها وحدها.</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>قيد التطوير: يُعدّ http://localhost مصدرًا</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>عناوين إعادة التوجيه</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>للمواقع التي لا تستطيع فتح نافذة فقط. واحد في كل سطر.</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>عنوان URL لتسجيل الخروج</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>تستدعيه هذه العقدة عند انتهاء جلسة. فارغ: لا شيء.</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>يوجد موقع مدرج بهذا المعرّف من قبل؛ غيّر ذلك الموقع.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>أول مصدر</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1</numerusform>
                <numerusform>%1 وواحد آخر</numerusform>
                <numerusform>%1 واثنان آخران</numerusform>
                <numerusform>%1 و%n أخرى</numerusform>
                <numerusform>%1 و%n أخرى</numerusform>
                <numerusform>%1 و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>أُدرج</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>معرّف العميل</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChainView</name>
        <message>
            <source>Certificate %1, %2</source>
            <translation>الشهادة %1، %2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>صالحة من</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالح حتى</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>الرقم التسلسلي</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeBoard</name>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>لا مزيد في الجدول</numerusform>
                <numerusform>واحد آخر في الجدول</numerusform>
                <numerusform>اثنان آخران في الجدول</numerusform>
                <numerusform>%n أخرى في الجدول</numerusform>
                <numerusform>%n أخرى في الجدول</numerusform>
                <numerusform>%n أخرى في الجدول</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>قائد</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>الجولة %1، تستحق عند %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>مُرسل، ليس في كتلة بعد</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>في الكتلة %1</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>حُكم فيه في الكتلة %1</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>يتهم هذه العقدة</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>قدّمته هذه العقدة</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>طعن ضد %1، %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>الكتلة %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>طعن عند الجولة %1</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>طعن ضد %1</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>الطعن بصيغة JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>يحكم السجل فيه حين تحتويه كتلة.</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>أغفل القائد ما طولب به؛ وخسر رموزه.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>المتهم</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>مبني على المطالبة عند</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>الجولة %1 من الحقبة %2</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>موعد الاستحقاق</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>الجولة %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>طالب بها</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>قدّمه</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>لا يذكر سجل أحداث هذه العقدة أكثر من ذلك عنه.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>المتهم</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>عند الجولة</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>الجولة المستحقة</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>قُدّم في الكتلة</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>حُكم فيه في الكتلة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeSteps</name>
        <message>
            <source>Checks of the challenge</source>
            <translation>فحوص الطعن</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>لم يُبلَغ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1: %2. %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeWizard</name>
        <message>
            <source>Transaction</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>طلب عميلك</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>القائد</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>الجولة المستحقة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>فتح طعن</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>توقيع وتقديم</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>عرض على اللوحة</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1 من 3 · ما الذي أغفله قائد؟ لا يمكن إثبات إلا ما طالب به صوت في كتلة القائد نفسه، أو ما وعد به قائد.</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>ما يمكن الطعن فيه</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>لا أحد يتعرض للمنع</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>كل معاملة مطالَب بها موجودة في السلسلة، ولا ينتظر أي طلب من عملائك.</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2 من 3 · الإثبات. تحكم هذه العقدة وفق سجل أحداثها، تمامًا كما سيحكم السجل.</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3 من 3 · ما يعنيه التقديم. لا يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>مقدَّم ومدفوع من</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>فتح القفل…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>يُعرض على اللوحة من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>التوقيع والتقديم…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>جارٍ قراءة سجل الأحداث…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>تعذّر تكوين الإثبات.</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>لا يمكن تقديم هذا: لن يثبت شيئًا وسيحرق الوديعة فحسب.</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>انتظر حتى يتجاوز القائد الجولة المستحقة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>ارجع واختر معاملة أخرى.</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · %2 رمز حر</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>ليس لهذه العقدة مفتاح عقدة مسجّل تدفع به.</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>المفتاح مقفل. افتح قفله لتوقيع الطعن.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>المتهم</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>المنشور</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 بايت</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>الطعن في %1؟</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>يصدر الحكم مع الكتلة التي تحتويه.</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>قبل السجل الطعن: أُدين %1 بإغفال المعاملة.</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>طعن</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>الطعون</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>فتح طعن…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>لا أحد يتعرض للمنع</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>يظهر طعن هنا حين يثبت أحد أن قائدًا أغفل ما طولب به.</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>تقديم الطعون تلقائيًا</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>تتهم العقدة قائدًا كلما أثبت سجل الأحداث أنه أغفل شيئًا.</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>طعوني · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>ضدي · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>الشبكة · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>لا أحد يتهم هذه العقدة</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>لم تقدّم هذه العقدة أي طعن</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>تقديم الطعون تلقائيًا؟</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>ما يرفضه السجل لا يُقدَّم، ولا يُتهم أي مفتاح لهذه العقدة.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>تفعيل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>عبارة مرور جديدة لـ %1</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>الملفات المصدَّرة من قبل تحتفظ بعبارة المرور التي صُدّرت بها. صدّر المفتاح مجددًا بعد ذلك.</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>عبارة المرور الحالية</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>عبارة المرور الجديدة مجددًا</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>عدد الأحرف %1 على الأقل؛ وأربع كلمات عشوائية أفضل.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>جارٍ التشفير…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartCard</name>
        <message>
            <source>1 h</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>Show the last hour</source>
            <translation>عرض آخر ساعة</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 ساعة</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>عرض آخر 24 ساعة</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 أيام</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>عرض آخر 7 أيام</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 يومًا</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>عرض آخر 30 يومًا</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>عرض المدة كلها</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>مخصص…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>اختيار المدة المعروضة</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>نسخ المخطط كصورة</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>عرض الدقائق الأخيرة</numerusform>
                <numerusform>عرض الدقيقة الأخيرة</numerusform>
                <numerusform>عرض آخر دقيقتين</numerusform>
                <numerusform>عرض آخر %n دقائق</numerusform>
                <numerusform>عرض آخر %n دقيقة</numerusform>
                <numerusform>عرض آخر %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>مخطط بياني</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>لم يُرسم شيء بعد.</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>جارٍ جمع البيانات</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>يبدأ المخطط بعد أول ثانيتين من البيانات.</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · كل عمود %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>لا شيء في هذه المدة</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>لا توجد قيم بين هاتين اللحظتين.</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1، كجدول</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: لا قيم.</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1: ‏%2 في النهاية، بين %3 و%4.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>لا أحداث معلّمة.</numerusform>
                <numerusform>حدث واحد معلّم.</numerusform>
                <numerusform>حدثان معلّمان.</numerusform>
                <numerusform>%n أحداث معلّمة.</numerusform>
                <numerusform>%n حدثًا معلّمًا.</numerusform>
                <numerusform>%n حدث معلّم.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>من %1 إلى %2. السهمان الأيسر والأيمن يقرآن القيم واحدة واحدة.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 عند %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>الآن: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1، على الأقل</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1، على الأكثر</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>الشبكة %1 بلا مدقّقين، السلسلة %2.
الدعوة من مفتاح العقدة %3.
النظراء: %4. اسأل صاحب الدعوة هل السلسلة والمفتاح صحيحان.</numerusform>
                <numerusform>الشبكة %1 بمدقّق واحد، السلسلة %2.
الدعوة من مفتاح العقدة %3.
النظراء: %4. اسأل صاحب الدعوة هل السلسلة والمفتاح صحيحان.</numerusform>
                <numerusform>الشبكة %1 بمدقّقَين، السلسلة %2.
الدعوة من مفتاح العقدة %3.
النظراء: %4. اسأل صاحب الدعوة هل السلسلة والمفتاح صحيحان.</numerusform>
                <numerusform>الشبكة %1 بعدد %n مدقّقين، السلسلة %2.
الدعوة من مفتاح العقدة %3.
النظراء: %4. اسأل صاحب الدعوة هل السلسلة والمفتاح صحيحان.</numerusform>
                <numerusform>الشبكة %1 بعدد %n مدقّقًا، السلسلة %2.
الدعوة من مفتاح العقدة %3.
النظراء: %4. اسأل صاحب الدعوة هل السلسلة والمفتاح صحيحان.</numerusform>
                <numerusform>الشبكة %1 بعدد %n مدقّق، السلسلة %2.
الدعوة من مفتاح العقدة %3.
النظراء: %4. اسأل صاحب الدعوة هل السلسلة والمفتاح صحيحان.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>بدء عقدة جديدة</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>مفتاح عقدة جديد، على شبكة محلية خاصة به على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>الانضمام إلى شبكة</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>مفتاح عقدة جديد، على الشبكة التي يصفها ملف دعوة.</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>استعادة مفتاح عقدة من كلماته</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>أوقف الجهاز القديم أولًا: عقدتان توقّعان بمفتاح واحد تتعرضان لاقتطاع عقابي.</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>الاتصال بمحرك قيد التشغيل</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>عرض stacknetd والتحكم فيه فقط؛ لا يُنشأ شيء هنا.</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>مثال: /home/me/stacknet-invite.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>اختيار ملف الدعوة</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>ملف الدعوة</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>ملف دعوة الشبكة التي تعرف المفتاح (اختياري)</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>مثال: /var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>مقبس المشغّل</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>اختبار مقبس المشغّل</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>اختبر المقبس للمتابعة.</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>فضول فقط؟ تُفتح فورًا شبكة محلية من أربعة مدقّقين، دون أسئلة. ولا شيء عليها له قيمة.</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>كيف تريد أن تبدأ؟</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>كل شيء يعمل على هذا الجهاز؛ لا حاجة إلى حساب ولا إلى خادم.</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>تحصل عليه ممن يدير الشبكة.</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>فارغ: شبكة محلية خاصة به.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>يجيب الإصدار %1، على %2 عند الارتفاع %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>إنهاء البرنامج، أم مواصلة العمل دون نافذة؟</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>ليس في سطح المكتب هذا علبة نظام، لذا لن يظهر شيء من العقدة العاملة. شغّل البرنامج مجددًا لإعادة النافذة؛ ويمكن للإشعارات فتحها أيضًا.</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>إنهاء البرنامج لا يلغي أي مهمة قيد التنفيذ.</numerusform>
                <numerusform>إنهاء البرنامج يلغي مهمة واحدة قيد التنفيذ.</numerusform>
                <numerusform>إنهاء البرنامج يلغي مهمتين قيد التنفيذ.</numerusform>
                <numerusform>إنهاء البرنامج يلغي %n مهام قيد التنفيذ.</numerusform>
                <numerusform>إنهاء البرنامج يلغي %n مهمة قيد التنفيذ.</numerusform>
                <numerusform>إنهاء البرنامج يلغي %n مهمة قيد التنفيذ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>مواصلة العمل</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>إنهاء (يتوقف المحرك)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>الانتقال إلى</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>صفحة أو مفتاح أو إجراء أو إعداد</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>لا شيء بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>ربط عميل</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>عنوان HTTP</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>عنوان HTTP</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>التعليمات البرمجية للعميل</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>لغة البرمجة</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>التعليمات البرمجية للعميل</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>أي عميل OpenAI يعمل دون تغيير</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>إنشاء مفتاح API</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>إلغاء المفتاح…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>مفاتيح API</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>لا مفاتيح API بعد</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>تحتاج البرامج إلى مفتاح لاستدعاء هذه العقدة. يُعرض المفتاح الجديد مرة واحدة ثم لا يُعرض بعدها أبدًا.</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>إلغاء مفتاح API ‏“%1”؟</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>تُرفض البرامج التي تستخدم %1 ابتداءً من طلبها التالي.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>لا يمكن استعادة مفتاح ملغى.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>إلغاء المفتاح</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>لا يستمع بعد</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>المحادثة · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>لا نموذج محادثة</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>التعليمات البرمجية · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>لا صندوق معزول</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>التوافق</translation>
        </message>
        <message>
            <source>Consensus and censorship</source>
            <translation>التوافق والرقابة</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>My votes</source>
            <translation>أصواتي</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>القائد الآن</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>المراقب</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الفترات</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>القادة السابقون والحالي والتالون</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>الفترات، الأقدم أولًا</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>تتنقل مفاتيح الأسهم بين الفترات. بإطار: هذه العقدة تقود. بخط متقطع: لم تأتِ بعد.</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>صوت هذه العقدة</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>تبدأ التصويت خلال</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>ما على القادة</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>المطالبات</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>لا أحد يتعرض للمنع</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>يطالب المدقّقون في أصواتهم بمعاملة إذا انتظرت أكثر من ثانية.</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>المدقّقون</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>في هذه الحقبة؛ الصوت الفائت وحده ليس خطأً</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>لا مدقّقين بعد</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>يظهرون متى عرفت العقدة السلسلة.</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>أدلة التناقضات</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>رسالتان موقّعتان لا توقّعهما معًا أي عقدة نزيهة</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>لم يُرَ أي تناقض</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>كل توقيع وصل إلى هذه العقدة يتفق مع سائر توقيعات صاحبه.</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>عرض الرسالتين</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>يتهم طعن هذه العقدة بالرقابة.</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>يحكم السجل فيه في الكتلة التي تحتويه، وفق سجل الأحداث وحده. وإن قُبل كلّف كل رموز المفتاح.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>عرضه</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>أُدين مفتاح هذه العقدة: لن يدقّق بعد الآن أبدًا.</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>تعرض صفحة الرهن الكلفة والإثبات.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>الرهن</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>مفتاح هذه العقدة موقوف بعد فشل فحص عشوائي.</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>يعود إلى القيادة والتصويت بعد رفع الإيقاف، متى انقضت مدته.</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>تقود هذه العقدة وعليها معاملة مطالَب بها دون مهلة مقترحات.</numerusform>
                <numerusform>تقود هذه العقدة وعليها معاملة مطالَب بها خلال مقترح واحد.</numerusform>
                <numerusform>تقود هذه العقدة وعليها معاملة مطالَب بها خلال مقترحين.</numerusform>
                <numerusform>تقود هذه العقدة وعليها معاملة مطالَب بها خلال %n مقترحات.</numerusform>
                <numerusform>تقود هذه العقدة وعليها معاملة مطالَب بها خلال %n مقترحًا.</numerusform>
                <numerusform>تقود هذه العقدة وعليها معاملة مطالَب بها خلال %n مقترح.</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>تدرجها تلقائيًا. وإن أُغفلت إلى ما بعد الجولة %1 كلّف ذلك كل رموز المفتاح.</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>الجولة %1 · النهائي %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>هذه العقدة ليست مدقّقًا</translation>
        </message>
        <message>
            <source>in the last final blocks</source>
            <translation>في آخر الكتل النهائية</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>هذه العقدة · الفترة %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>يقود الفترة %1</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>المقترحات الباقية: %1</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>المقترحات المنجزة في الفترة: %1 من %2</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>لا شيء متأخر</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>هذه العقدة لا تصوّت</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>يغادر الفترة بعد %1</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>آخر مغادرة للفترة %1، %2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>ستقود هذه العقدة الفترة %1، من الجولة %2.</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>سيقود %2 الفترة %1، من الجولة %3.</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>هذه العقدة</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>القادة التالون: %1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>جارٍ الانضمام بحالة الكتلة %1: الأجزاء %2 من %3</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>متأخرة كثيرًا: تبحث عن حالة تبدأ منها</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>تلحق بالشبكة كتلة بعد كتلة</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>الحقبة</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>التناقضات المرصودة</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>الرسائل غير المستخدمة</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>الحالة المحفوظة للآخرين</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>للكتلة %1</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>لدى القائد %1 من المقترحات لإدراج مطالبة</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>لا مطالبات غير مستوفاة</numerusform>
                <numerusform>واحدة لم تُستوفَ بعد</numerusform>
                <numerusform>اثنتان لم تُستوفيا بعد</numerusform>
                <numerusform>%n لم تُستوفَ بعد</numerusform>
                <numerusform>%n لم تُستوفَ بعد</numerusform>
                <numerusform>%n لم تُستوفَ بعد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>لا يحتوي هذا الملف على إعدادات البرنامج.</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>لا يوجد إعداد باسم %1.</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>الإعداد %1 لا يقبل هذه القيمة.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>نسخ %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CountdownRing</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CrashNotice</name>
        <message>
            <source>The run that began at %1 did not end in good order: it was killed, or the machine went down.</source>
            <translation>لم ينتهِ التشغيل الذي بدأ في %1 على نحو سليم: أُنهي قسرًا أو توقف الجهاز.</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>أُنهي قسرًا في %1، يدويًا أو لنفاد الذاكرة.</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>أوقف نفسه في %1، لوقوع ما لا يجوز أن يقع أبدًا.</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>أنهاه خطأ في %1 (الإشارة %2).</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>انتهى البرنامج على نحو غير متوقع</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>أُعيد تشغيله تلقائيًا.</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>الأصوات الموقّعة محفوظة على القرص. يترقب المحرك أولًا هل توقّع عقدة أخرى بمفتاحه، وبعدها فقط يوقّع هو.</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>عرض سجل الأحداث</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>إنشاء مفتاح API</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>إنشاء المفتاح</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>يحتاج كل برنامج يستدعي هذه العقدة إلى مفتاح خاص به، لتتمكن من سحبه دون المساس بغيره.</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>مثال: الحاسوب المحمول</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>لا يراه سواك. يُعرض في قائمة المفاتيح.</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>من أين، وأي النماذج، وكم</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>إعدادات أخرى للمفتاح</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>إكمال المحادثات</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>التعليمات البرمجية في الصندوق المعزول</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>سرد النماذج</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>القراءة من Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>الكتابة إلى Rack</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>العقد المصادَق عليها فقط</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>إدارة مفاتيح API</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>يجوز استخدامه لـ</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>عدد آخر من الأيام</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>أيام حتى تنتهي صلاحية المفتاح</translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>تنتهي صلاحيته بعد</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>من هذه العناوين فقط</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>واحد في كل سطر، 16 على الأكثر. فارغ: من أي مكان.</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>أسماء النماذج</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>هذه النماذج فقط</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>واحد في كل سطر، 32 على الأكثر. فارغ: كل النماذج.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>الرموز في الشهر</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>شهر تقويمي بتوقيت UTC.</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>الرموز في الدقيقة</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>الطلبات في الدقيقة</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>الطلبات في آن واحد</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>الذي تأتي منه طلباته، بالمعرّف. فارغ: لا شيء.</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>مفتاح تجريبي: يجيب عنه نموذج echo، ولا يُستدعى أي نموذج</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>مفتاح API الجديد</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>تحتفظ العقدة بملخص منه، لا بالمفتاح نفسه. لا يمكن عرض المفاتيح المفقودة مجددًا؛ أنشئ مفتاحًا جديدًا.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>جارٍ الإنشاء…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>إنشاء مفتاح عقدة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>إنشاء المفتاح</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>مفتاح العقدة يوقّع ما تفعله هذه العقدة ويحمل رموزها. يُحفظ مشفرًا بعبارة المرور؛ ولا يستطيع أحد استعادته دونها.</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>مثال: المرآب</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>اسم على هذا الجهاز؛ لا تراه العقد الأخرى أبدًا.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>عدد الأحرف %1 على الأقل؛ وأربع كلمات عشوائية أفضل.</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>عبارة المرور مجددًا</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>عبارة المرور قصيرة جدًا.</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>عدد الأحرف %1 على الأقل.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>جارٍ التشفير…</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>جارٍ اشتقاق الكلمات…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>لا شيء يعيد هذا.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>اكتب “%1” للتأكيد</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>عبارة مرور المفتاح</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>مدة الحفظ</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>المحفوظ الآن</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>الحذف التالي</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>آخر حذف</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>طريقة الحذف</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>لا شيء يطابق عامل التصفية.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>يُعرض %1 من %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>نسخ الصفوف</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف.</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت %n صفوف.</numerusform>
                <numerusform>نُسخ %n صفًا.</numerusform>
                <numerusform>نُسخ %n صف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>تصدير %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>حُفظ في %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>لم ينتهِ</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>المحذوف</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>يُكتب فوقه</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>المتبقي في سجل قاعدة البيانات</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>off</source>
            <translation>متوقف</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>القائد</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>طولب بها عند الجولة</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>الجولة المستحقة</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>في السلسلة عند الجولة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>طالب بها</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>هذه العقدة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>نسخ %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>حفظ حزمة التشخيص</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ملفات ZIP ‏(*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>محتوى الحزمة وما أُزيل منها</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>إصدارات البرنامج والنظام</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>فحوص هذا الجهاز والإعدادات</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>إعدادات العقدة</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>ما تقوله العقدة عن نفسها</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>أحدث أسطر سجل الأحداث</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>حزمة التشخيص</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys and names are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>ملف ZIP لمن يساعدك. أُزيل منه مجلد المنزل وعناوين الأجهزة الأخرى وعناوين البريد والمحافظ ومفاتيح API والأسماء. لا يحتوي على أي مفتاح ولا على محتوى أي مهمة، ولا يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>محتويات الحزمة</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>بايت</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>ما أُزيل</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>تُسأل العقدة عما سيدخل في الحزمة…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>When the node does not answer, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>إذا لم تُجب العقدة، يكتب هذا الأمر الحزمة: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>%1 بايت قبل الضغط؛ أُزيل %2 من المواضع.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>حُفظ في %1</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>راجعها قبل أن تعطيها لأي شخص.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>القيادة</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>تقود هذه العقدة الفترة %1 وبقي لها من المقترحات %2 من %3.</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>الفترة %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>من الجولة %1 فصاعدًا، ما لم تنتهِ فترة قبل ذلك.</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>غير مجدولة</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>ليست أي من الفترات التالية لهذه العقدة.</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>المراقب</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>خلال %1</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>عندئذ تغادر هذه العقدة فترة %1.</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>مفتاح بارد</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>يمكن تنشيط %1 عندئذ.</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>دليل جديد</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>تُرفض المهام السرية حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>ينتهي حكم وحدة GPU؛ وتجدده العقدة قبل ذلك.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>ينتهي الإيقاف المؤقت وتُستلم المهام من جديد.</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>يوقف الجدول العمل مؤقتًا.</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>يبدأ الجدول العمل.</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>الواجبات التالية</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>لا واجبات</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>مفتاح هذه العقدة ليس مدقّقًا: لا يقود أبدًا.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>المزيد عن %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>مستردّة</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>قيد التراكم</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarningsPage</name>
        <message>
            <source>Earnings</source>
            <translation>الأرباح</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>متراكم</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>مستردّة</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>المتوسط اليومي</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>هل تتطابق المجاميع؟</translation>
        </message>
        <message>
            <source>By key</source>
            <translation>حسب المفتاح</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>الأرباح حسب مفتاح العقدة</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>لا مفتاح على السجل</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>يربح مفتاح العقدة المتصل مع كل مهمة ينجزها.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>فتح مفاتيح العقدة</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>تقديم هذا المفتاح…</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>الكشوف الشهرية</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>الكشف بصيغة PDF…</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>لا شهر بعد</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>تظهر الأشهر مع أول مهمة تقبلها الشبكة.</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>سجل موقّع واحد لكل مهمة، كما هو في سجل الشبكة</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>الرموز الداخلة</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>الرموز الخارجة</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>الوقت المستخدم</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>العقد</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>الإيصال</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>لا أوراق عمل بعد</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>كل مهمة تنجزها هذه العقدة تظهر هنا قيدًا واحدًا بعد أن تقبلها الشبكة.</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>عملتك، ثلاثة أحرف</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>سعرك للدولار الأمريكي الواحد</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>سعرك الخاص: 1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>يُعرض هنا وفي الكشوف فقط؛ الشبكة لا تعرف أي سعر.</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>اكتب سعرًا وعملة لعرض عمود بهذه العملة.</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>العملة ثلاثة أحرف، مثل EUR.</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>السعر عدد أكبر من الصفر، مثل 0.92.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>لا مفاتيح غير مقدَّمة</numerusform>
                <numerusform>مفتاح واحد لم يُقدَّم</numerusform>
                <numerusform>مفتاحان لم يُقدَّما</numerusform>
                <numerusform>%n مفاتيح لم تُقدَّم</numerusform>
                <numerusform>%n مفتاحًا لم تُقدَّم</numerusform>
                <numerusform>%n مفتاح لم تُقدَّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>لا مفاتيح بانتظار الصرف</numerusform>
                <numerusform>مفتاح واحد بانتظار الصرف</numerusform>
                <numerusform>مفتاحان بانتظار الصرف</numerusform>
                <numerusform>%n مفاتيح بانتظار الصرف</numerusform>
                <numerusform>%n مفتاحًا بانتظار الصرف</numerusform>
                <numerusform>%n مفتاح بانتظار الصرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>لا مفاتيح صُرفت</numerusform>
                <numerusform>مفتاح واحد صُرف</numerusform>
                <numerusform>مفتاحان صُرفا</numerusform>
                <numerusform>%n مفاتيح صُرفت</numerusform>
                <numerusform>%n مفتاحًا صُرفت</numerusform>
                <numerusform>%n مفتاح صُرفت</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>لا أرباح بعد</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>اليوم الأول لم ينتهِ بعد</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>على مدى 0 يوم كامل بتوقيت UTC</numerusform>
                <numerusform>على مدى يوم كامل بتوقيت UTC</numerusform>
                <numerusform>على مدى يومين كاملين بتوقيت UTC</numerusform>
                <numerusform>على مدى %n أيام كاملة بتوقيت UTC</numerusform>
                <numerusform>على مدى %n يومًا كاملًا بتوقيت UTC</numerusform>
                <numerusform>على مدى %n يوم كامل بتوقيت UTC</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>القيود لا تطابق السجل. %1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>لا تقدّم قبل معرفة السبب: الأمر stacknetctl paperwork export يجري المقارنة نفسها من chain.db.</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>جُمعت كل القيود في الكتل، وهي مطابقة لما يقوله السجل عن مفاتيحك.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>قيد القراءة</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>تجري قراءة الكتل.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>غير مطابق</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>غير قابل للمقارنة</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>انضمت هذه العقدة بلقطة وليس لديها أي كتلة حتى الارتفاع %1: القيود السابقة غير مدرجة. أما مجاميع السجل فكاملة.</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>قُرئت الكتل حتى الارتفاع %1؛ والبقية تتبع.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>لا قيود، %1</numerusform>
                <numerusform>قيد واحد، %1</numerusform>
                <numerusform>قيدان، %1</numerusform>
                <numerusform>%n قيود، %1</numerusform>
                <numerusform>%n قيدًا، %1</numerusform>
                <numerusform>%n قيد، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>في الكتل</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>عند الارتفاع</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>الاحتساب</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>في يوم الكتلة بتوقيت UTC</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>ما الذي ورد كل يوم؟</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD لكل يوم بتوقيت UTC</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>لا أرباح بعد</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>صِل مفتاح عقدة وعميلًا: كل مهمة تقبلها الشبكة تكسب Paper.</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>ما المجموع المتحصل؟</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>مستردّ: صُرف بالمرجع %1.</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>مقدَّم: ينتظر حتى يصرفه الـ Stack التابع له ويثبت ذلك في السجل.</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>لا يمكن تقديمه الآن: لا يُقدَّم إلا مفتاح نشط، و%1 حالته %2.</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>لا يمكن تقديمه الآن: %1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>التقديم يسلّم كل أوراق عمل المفتاح مرة واحدة وإلى الأبد، ويحرق الرموز المتبقية عليه.</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>تقديم %1 نهائيًا؟</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>تقديم نهائي</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>يُقدَّم المفتاح مرة واحدة. بعدها يمكن استرداد أوراق عمله، وتنتهي حياة المفتاح نفسه.</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>قُدِّم %1.</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>حفظ كشف %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>حُفظ في %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Opening the data directory</source>
            <translation>فتح مجلد البيانات</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>فتح قفل مفتاح العقدة</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>فتح السلسلة</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>الاتصال بالعقد الأخرى</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>تحضير النموذج والصندوق المعزول</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>تفقّد البيانات المحفوظة</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>طلب الدليل من وحدات GPU</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>فتح Rack</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>قراءة قرارات المشغّل</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>بدء HTTP API</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>لا مهام جارية تُلغى.</numerusform>
                <numerusform>تُلغى مهمة جارية واحدة.</numerusform>
                <numerusform>تُلغى مهمتان جاريتان.</numerusform>
                <numerusform>تُلغى %n مهام جارية.</numerusform>
                <numerusform>تُلغى %n مهمة جارية.</numerusform>
                <numerusform>تُلغى %n مهمة جارية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>لا مهام منتظرة تُرفض.</numerusform>
                <numerusform>تُرفض مهمة منتظرة واحدة.</numerusform>
                <numerusform>تُرفض مهمتان منتظرتان.</numerusform>
                <numerusform>تُرفض %n مهام منتظرة.</numerusform>
                <numerusform>تُرفض %n مهمة منتظرة.</numerusform>
                <numerusform>تُرفض %n مهمة منتظرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>كل أوراق العمل نهائية.</numerusform>
                <numerusform>أوراق عمل مهمة واحدة ليست نهائية بعد؛ يعاد تسليمها عند البدء التالي.</numerusform>
                <numerusform>أوراق عمل مهمتين ليست نهائية بعد؛ يعاد تسليمها عند البدء التالي.</numerusform>
                <numerusform>أوراق عمل %n مهام ليست نهائية بعد؛ يعاد تسليمها عند البدء التالي.</numerusform>
                <numerusform>أوراق عمل %n مهمة ليست نهائية بعد؛ يعاد تسليمها عند البدء التالي.</numerusform>
                <numerusform>أوراق عمل %n مهمة ليست نهائية بعد؛ يعاد تسليمها عند البدء التالي.</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>هذه العقدة تقود الفترة؛ تتولى عقدة أخرى القيادة بعد مهلة المراقب.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>إعداد هذه العقدة…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>فتح نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>عرض سجل الأحداث</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>مجلد البيانات المراد فتحه</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>تعذّر بدء العقدة</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>لم يتغير شيء. صحّح السبب ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>يقول المحرك: %1</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>هذه البيانات من إصدار أحدث</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>كتب إصدار أحدث من البرنامج في مجلد البيانات، ولا يجوز لهذا الإصدار أن يخمّن معناها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>ثبّت الإصدار الأحدث مرة أخرى، أو افتح نسخة من مجلد البيانات أُخذت قبل التحديث. لا تعرف النسخة شيئًا عن الأصوات الموقّعة بعدها: لا تشغّلها أبدًا بينما يشغّل جهاز آخر المفتاح نفسه.</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>لم تُعدّ أي عقدة هنا</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>لا توجد عقدة في مجلد البيانات %1.</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>يستغرق الإعداد بضع دقائق ويمكن تركه عند أي خطوة.</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>المحرك لا يستجيب</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>تعرض هذه النافذة محركًا يعمل في برنامج آخر.</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>تعاد المحاولة تلقائيًا. تأكد من أن stacknetd يعمل، وأن لك حق استخدام مقبس المشغّل الخاص به.</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>بدء العقدة</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>جارٍ التحضير…</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 بالمئة</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>إيقاف العقدة</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>تُكتب أولًا على القرص الأصوات والإيصالات الجارية.</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>يستغرق هذا بضع ثوانٍ على الأكثر.</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>العقدة متوقفة</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>لا تصوّت ولا تخدم. كل ما تم اعتماده محفوظ على القرص.</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>جارٍ إغلاق النافذة…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>رُصد توقيع مزدوج</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>تعرّض مفتاح لاقتطاع عقابي</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>طُعن في قائد</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>صدر حكم في طعن</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>انتهت فترة</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>غادرت هذه العقدة فترة</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>توقف التوقيع</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>تغيّر المدقّقون</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>مدقّقون أقل من اللازم لمجموعة جديدة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceDialog</name>
        <message>
            <source>Contradiction of %1</source>
            <translation>تناقض %1</translation>
        </message>
        <message>
            <source>%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What differs has a ≠ in front.</source>
            <translation>%1، في الجولة %2 من الحقبة %3. العقدة النزيهة توقّع إحداهما، ولا توقّعهما معًا أبدًا. ما يختلف مسبوق بالعلامة ≠.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>وقّعها</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>رُصد هنا</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>في الكتلة</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>الدليل بصيغة JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>View</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>الكتلة</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>البايتات الموقّعة</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>فتح دليل لفحصه</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>دليل (*.json);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>فحص ملف دليل</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>فتح ملف دليل لفحصه</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>تصدير التقرير…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>مسح تقرير الملف</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>جارٍ فحص %1…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>تعذّرت قراءة %1: %2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>تأكد من وجود الملف ومن أن لك حق قراءته.</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 أكبر من 4 MiB، فهو ليس دليلًا.</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>دليل ست عشرة وحدة GPU أقل من 2 MiB.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 فارغ.</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>اختر ملفًا فيه دليل.</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 ليس دليلًا من وحدة GPU.</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>أفلت ملف دليل بصيغة JSON في أي مكان من هذه الصفحة، أو افتح واحدًا: من عقدة أخرى، أو ملفًا كتبه "stacknetctl attest collect". يُفحص وفق سياسة هذه العقدة وقيمها المرجعية، ولا يقول شيئًا عن هذه العقدة.</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>هذا ما يقوله الملف، لا هذه العقدة.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1: </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>الملف %1: لا وحدات GPU، كل الفحوص سليمة</numerusform>
                <numerusform>الملف %1: وحدة GPU واحدة، كل الفحوص سليمة</numerusform>
                <numerusform>الملف %1: وحدتا GPU، كل الفحوص سليمة</numerusform>
                <numerusform>الملف %1: %n وحدات GPU، كل الفحوص سليمة</numerusform>
                <numerusform>الملف %1: %n وحدة GPU، كل الفحوص سليمة</numerusform>
                <numerusform>الملف %1: %n وحدة GPU، كل الفحوص سليمة</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>الملف %1: %2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>وقت إنشائه غير مثبت: السؤال الذي يجيب عنه أُخذ من الملف نفسه، فقد يكون عمره سنوات.</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>غير مقروء في مجلد الإبطال: %1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>تصدير التقرير</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>حُفظ التقرير في %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>View</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>رُصد هنا</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>في الكتلة</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceView</name>
        <message>
            <source>Certificate chain</source>
            <translation>سلسلة الشهادات</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>من وحدة GPU إلى جذر NVIDIA</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>لا توجد شهادة لعرضها.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>فحوص الدليل</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>لم يُفحص شيء بعد</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>تظهر الفحوص هنا مع أول دليل.</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>القياسات</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>غير المتطابقة فقط</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>القياسات، المتوقع مقابل الفعلي</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>لا قياسات للمقارنة</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>تُقارن عندما يكون التقرير موقّعًا والقيم المرجعية متوفرة.</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1، اجتازت</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1، لم تجتز</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>لا فحوص</numerusform>
                <numerusform>فحص واحد، وليس مخالفًا</numerusform>
                <numerusform>فحصان، ولا مخالف منهما</numerusform>
                <numerusform>%n فحوص، ولا مخالف منها</numerusform>
                <numerusform>%n فحصًا، ولا مخالف منها</numerusform>
                <numerusform>%n فحص، ولا مخالف منها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>لا فحوص مخالفة</numerusform>
                <numerusform>فحص مخالف واحد</numerusform>
                <numerusform>فحصان مخالفان</numerusform>
                <numerusform>%n فحوص مخالفة</numerusform>
                <numerusform>%n فحصًا مخالفًا</numerusform>
                <numerusform>%n فحص مخالف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>لا قياسات</numerusform>
                <numerusform>قياس واحد، كما هو متوقع</numerusform>
                <numerusform>قياسان، كلاهما كما هو متوقع</numerusform>
                <numerusform>%n قياسات، كلها كما هو متوقع</numerusform>
                <numerusform>%n قياسًا، كلها كما هو متوقع</numerusform>
                <numerusform>%n قياس، كلها كما هو متوقع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>%1 من %n مختلف</numerusform>
                <numerusform>%1 من %n مختلف</numerusform>
                <numerusform>%1 من %n مختلف</numerusform>
                <numerusform>%1 من %n مختلف</numerusform>
                <numerusform>%1 من %n مختلف</numerusform>
                <numerusform>%1 من %n مختلف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>ما الذي يمكن أن يُقتطع منك</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>من كل ما يملكه المفتاح، مربوطًا كان أم لا</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>تناقض في توافق BFT</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>رسالتان متناقضتان موقّعتان بمفتاح واحد. لا تشغّل المفتاح أبدًا على جهازين.</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>فشل فحص عشوائي</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>مهمة أعاد آخرون تنفيذها فأعطت نتيجة غير التي وقّعتها، وأكدت ذلك لجنة.</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>الرقابة</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>بصفتك قائدًا أغفلت معاملة طالب بها آخرون، والسجل يثبت ذلك.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>محمول: إبقاء البيانات والإعدادات بجانب البرنامج</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>اسم العقدة</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>العنوان للعقد الأخرى</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>مجلد البيانات</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>اختيار مجلد البيانات</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>أين تحفظ العقدة بياناتها؟</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>السلسلة والمفاتيح المشفّرة وسجلات الأحداث. لا تُحفظ الطلبات ولا الإجابات.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>لا يمكن الكتابة في مجلد البرنامج نفسه.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>لا يحق لك الكتابة هناك. اختر مجلدًا خاصًا بك.</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>توجد فيه ملفات أخرى. اختر مجلدًا فارغًا أو جديدًا.</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>توجد فيه عقدة بالفعل. اختر مجلدًا آخر، أو افتح ذلك المجلد باستخدام --data-dir.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>المساحة الحرة %1 GiB.</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>يلزم 2 GiB على الأقل؛ اختر مجلدًا على قرص آخر.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>تكفي 20 GiB لسنة؛ ويمكن البدء بأقل.</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>أعطِها اسمًا من 1 إلى 64 حرفًا.</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>هذا الاسم طويل جدًا أو فيه أحرف لا يمكن عرضها.</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>تراه هنا، ويراه النظراء أيضًا.</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>العنوان 0.0.0.0 يستمع على كل الشبكات؛ ويجب أن يكون المنفذ مفتوحًا.</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>اكتب HOST:PORT، مثل 0.0.0.0:8481.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::GpuCard</name>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>The evidence of GPU %1 holds for</source>
            <translation>دليل GPU %1 صالح لمدة</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>إظهار المعرّفات</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>إظهار معرّفات GPU %1</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>السلسلة والفحوص والقياسات</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>السلسلة والفحوص والقياسات لوحدة GPU %1</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>غير صالح</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>إخفاء المعرّفات</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>الشريحة (PDI)</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>البرنامج الثابت (UEID)</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>برنامج التشغيل</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>أول مشكلة</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>يمكن تأجيله</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>ما يقدر عليه هذا الجهاز</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>لا شيء هنا يمنعك من المتابعة: يمكن إضافة الناقص لاحقًا.</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>جارٍ فحص الجهاز…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>كل شيء متوفر.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى تحسين.</numerusform>
                <numerusform>أمر واحد يمكن تحسينه.</numerusform>
                <numerusform>أمران يمكن تحسينهما.</numerusform>
                <numerusform>%n أمور يمكن تحسينها.</numerusform>
                <numerusform>%n أمرًا يمكن تحسينها.</numerusform>
                <numerusform>%n أمر يمكن تحسينها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>سبب أهميته: %1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>الحل: %1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>حل %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistogramBars</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>المثبت نهائيًا في الدقيقة</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>المهام في الدقيقة</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>النظراء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>لا شيء مطابق</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>لا يجتاز أي صف عامل التصفية. امسحه لعرضها كلها.</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>تعذّرت قراءة هذا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مرة أخرى</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>جارٍ التحميل…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>تقدّم التصدير</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>إلغاء التصدير</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>المعروض %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>يُعرض %1 من %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>نسخ الصفوف</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>هذه صفوف أكثر من أن تُنسخ.</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>اختر عددًا أقل منها، أو استخدم التصدير.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف.</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت %n صفوف.</numerusform>
                <numerusform>نُسخ %n صفًا.</numerusform>
                <numerusform>نُسخ %n صف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>تصدير %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 حتى الآن</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>حُفظ %1 من الصفوف في %2</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>أُلغي التصدير؛ ولم يُكتب أي ملف.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>اضغط مطولًا.</numerusform>
                <numerusform>اضغط مطولًا لمدة ثانية واحدة.</numerusform>
                <numerusform>اضغط مطولًا لمدة ثانيتين.</numerusform>
                <numerusform>اضغط مطولًا لمدة %n ثوانٍ.</numerusform>
                <numerusform>اضغط مطولًا لمدة %n ثانية.</numerusform>
                <numerusform>اضغط مطولًا لمدة %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>استيراد مفتاح عقدة</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>يبقى الملف مشفّرًا بعبارة المرور الخاصة به؛ ويكون المفتاح مقفلًا حتى تفتح قفله.</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>أوقف المفتاح نهائيًا على كل جهاز آخر قبل أن تفتح قفله هنا.</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>صوتان متناقضان يكلّفان نصف رموزه. يُرفض الاستيراد ما دام المفتاح يوقّع في مكان آخر، وتترقب هذه العقدة ذلك قبل أن توقّع.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>لم يُختر ملف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>استيراد المفتاح</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>مفتاح العقدة المراد استيراده</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>تبقى التنبيهات على هذا الجهاز</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>أضف بريدًا أو webhook أو أمرًا، لتعلم بها حين لا تكون هنا.</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>إضافة قناة…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>إرسال اختبار</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>إيقاف التشغيل</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>متى وكم</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>تغيير ساعات الهدوء والحدود</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>لا ساعات هدوء: تصل التنبيهات في أي وقت.</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>هدوء من %1 إلى %2: تصل خلالها التنبيهات الحرجة فقط، ثم تصل البقية في رسالة واحدة بعدها.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>لا رسائل في الساعة؛ كل شيء ينتظر في الوارد.</numerusform>
                <numerusform>رسالة واحدة على الأكثر في الساعة؛ والبقية تنتظر في الوارد.</numerusform>
                <numerusform>رسالتان على الأكثر في الساعة؛ والبقية تنتظر في الوارد.</numerusform>
                <numerusform>%n رسائل على الأكثر في الساعة؛ والبقية تنتظر في الوارد.</numerusform>
                <numerusform>%n رسالة على الأكثر في الساعة؛ والبقية تنتظر في الوارد.</numerusform>
                <numerusform>%n رسالة على الأكثر في الساعة؛ والبقية تنتظر في الوارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>يحفظ الوارد التنبيهات إلى الأبد.</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>لا يحفظ الوارد التنبيهات المنتهية.</numerusform>
                <numerusform>يحفظ الوارد التنبيهات المنتهية يومًا واحدًا.</numerusform>
                <numerusform>يحفظ الوارد التنبيهات المنتهية يومين.</numerusform>
                <numerusform>يحفظ الوارد التنبيهات المنتهية %n أيام.</numerusform>
                <numerusform>يحفظ الوارد التنبيهات المنتهية %n يومًا.</numerusform>
                <numerusform>يحفظ الوارد التنبيهات المنتهية %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>آخر خطأ، %1: %2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>حُفظت القناة.</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>أرسل اختبارًا لتتأكد من أنها تعمل.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>شُغِّلت %1.</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>أُوقف تشغيل %1.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>استقبلت %1 الاختبار.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>تحقق من وصوله.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>إزالة %1؟</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>القواعد التي ترسل إليها تستمر من دونها. وتُحذف كلمة مرورها أو مفتاح توقيعها.</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>إزالة القناة</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>أُزيلت القناة.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>تم الاطلاع عليه</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>زال</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>أدنى درجة خطورة</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>كل درجات الخطورة</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1 فما فوق</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>كل الأوقات</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>تأكيد الاطلاع على الكل</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>لم يحدث ما يحتاج إليك</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>ما ترصده القواعد يُعرض هنا وعلى سطح المكتب وعبر قنواتك.</translation>
        </message>
        <message>
            <source>Load older alerts</source>
            <translation>تحميل تنبيهات أقدم</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>تأكيد الاطلاع</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>كتم</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>لا رسائل عن هذا الموضوع لبعض الوقت.</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>لمدة ساعة</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>لمدة 24 ساعة</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>لمدة 7 أيام</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>إلغاء الكتم</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J وK للنزول والصعود، وE لتأكيد الاطلاع، وEnter لفتح الصفحة.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>لا شيء يحتاج إليك</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>لا تنبيهات تحتاج إليك</numerusform>
                <numerusform>تنبيه واحد يحتاج إليك</numerusform>
                <numerusform>تنبيهان يحتاجان إليك</numerusform>
                <numerusform>%n تنبيهات تحتاج إليك</numerusform>
                <numerusform>%n تنبيهًا تحتاج إليك</numerusform>
                <numerusform>%n تنبيه تحتاج إليك</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>لا يمكن حفظ التنبيهات على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مرة أخرى</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>First</source>
            <translation>الأول</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>عدد المرات</translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>فتح %1</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>تم تأكيد الاطلاع على كل التنبيهات المفتوحة.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>لم يعد مكتومًا.</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>مكتوم حتى %1. ويبقى في الوارد.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>أقسام الوارد</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>التنبيهات (%1)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>هذه إعدادات. ما حدث تجده تحت التنبيهات؛ ويصل كل تنبيه إلى الوارد.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>قاعدة جديدة…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>إيقاف التشغيل</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>كتم</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>لمدة ساعة</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>لمدة 8 ساعات</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>لمدة 24 ساعة</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>لمدة 7 أيام</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>إلغاء الكتم</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>هذه القاعدة تأتي مع البرنامج؛ أوقف تشغيلها بدلًا من إزالتها.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>حُفظت القاعدة.</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1: شُغِّلت.</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1: أُوقف تشغيلها؛ ولن يُبلَّغ بشيء عنها.</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>أُزيلت القاعدة.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>عادت القاعدة.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>لم يعد مكتومًا.</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>مكتومة حتى %1. ومع ذلك تصل تنبيهاتها إلى الوارد.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::IncidentModel</name>
        <message>
            <source>Severity</source>
            <translation>الخطورة</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>هذه العقدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>%1, muted</source>
            <translation>%1، مكتوم</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>عدد المرات</translation>
        </message>
        <message>
            <source>First</source>
            <translation>الأول</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>المفتاح العام لـ %1</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>عام: من يملكه يمكنه الاطلاع على المفتاح والإرسال إليه، لا أكثر.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>المفتاح العام</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>مخزن المفاتيح</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>الحصة المرهونة</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>آخر توقيع</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>الرموز الحرة</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>الرموز المربوطة</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>الرموز المخدومة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> micro-USD</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>المفتاح العام</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>كلمات %1</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>من يملك هذه الكلمات يملك المفتاح ورموزه وأوراق عمله، على أي جهاز ومن دون عبارة المرور.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>اضغط مطولًا لإظهار الكلمات</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>حتى يُقفل</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>0 ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>0 دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>مخزن المفاتيح</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>قفل كل المفاتيح</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>يُقفل المفتاح المفتوح بعد</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>مفتاح العقدة نفسها لا يُقفل بالوقت: يستمر في التوقيع</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>تستمر العقدة في التصويت والكسب والبرنامج مقفل. من دون هذا الخيار تتوقف حالما تنتهي المهلة.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>استعادة من الكلمات…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>استيراد ملف…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>تحقّق…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>التحقق من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>%1 · %2 · AES-256-GCM</source>
            <translation>%1 · %2 · AES-256-GCM</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LockBar</name>
        <message>
            <source>The console is locked</source>
            <translation>البرنامج مقفل</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>مفتاح العقدة لفتح القفل</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>المبالغ مخفية ولا يمكن توقيع شيء من هنا. %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>جارٍ فتح القفل…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>سجلات الأحداث</translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>سجلات الأحداث والتشخيص</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>سجل الأحداث</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>الفحص الذاتي</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>حزمة التشخيص…</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>أدنى مستوى معروض</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 فما فوق</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>تصفية أسطر سجل الأحداث</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>تصفية حسب الوحدة أو الحدث أو القيمة</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>يُبقي أحدث سطر ظاهرًا.</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>نسخ الأسطر</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>بحث بتعبير نمطي</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>الوحدة المعروضة</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>كل الوحدات</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>أدنى مستوى مكتوب</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>تكتب العقدة من هذا المستوى فما فوق:</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>أسطر سجل الأحداث</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>لا سطر لعرضه</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>لم يُسجَّل شيء بعد، أو لم تُبقِ التصفية شيئًا.</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 من %2 سطر</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي سطر.</numerusform>
                <numerusform>نُسخ سطر واحد.</numerusform>
                <numerusform>نُسخ سطران.</numerusform>
                <numerusform>نُسخت %n أسطر.</numerusform>
                <numerusform>نُسخ %n سطرًا.</numerusform>
                <numerusform>نُسخ %n سطر.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>التشغيل</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>الرهن</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>المصادقة</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>التوافق</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>مفاتيح العقدة</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>الإدارة</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>الأرباح</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>البيانات والخصوصية</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>سجلات الأحداث</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>Stacknet Console – %1</source>
            <translation>Stacknet Console – %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread alert(s)</source>
            <translation>
                <numerusform>لا تنبيهات غير مقروءة</numerusform>
                <numerusform>تنبيه واحد غير مقروء</numerusform>
                <numerusform>تنبيهان غير مقروءين</numerusform>
                <numerusform>%n تنبيهات غير مقروءة</numerusform>
                <numerusform>%n تنبيهًا غير مقروء</numerusform>
                <numerusform>%n تنبيه غير مقروء</numerusform>
            </translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>شبكة محلية، دليل اختبار</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>دليل GPU مسجَّل يحل محل دليل هذه العقدة؛ ولا يثبت شيئًا</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>شبكة محلية</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>كل المدقّقين يعملون على هذا الجهاز؛ ولا قيمة لشيء هنا</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>انقطع الاتصال بالمحرك.</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>تعاد المحاولة تلقائيًا. %1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>عمر الأرقام %1.</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>لم يرسل المحرك شيئًا منذ ذلك الحين؛ قد يكون مشغولًا أو متوقفًا عن الاستجابة.</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>إنشاء مفتاح API</translation>
        </message>
        <message>
            <source>action</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>إنشاء مفتاح عقدة</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>سمة فاتحة</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>إعداد</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>سمة داكنة</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>سمة النظام</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>قفل البرنامج</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>إظهار المبالغ</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>إخفاء المبالغ</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>حزمة التشخيص…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>ملفات التعريف…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>إيقاف العمل مؤقتًا</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>استئناف العمل</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>إيقاف العقدة والإغلاق؟</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>يعمل المحرك داخل هذه النافذة: إغلاقها يوقف التصويت والخدمة.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>إيقاف وإغلاق</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1 فقط</numerusform>
                <numerusform>%1 أو قيمة أخرى</numerusform>
                <numerusform>%1 أو قيمتان أخريان</numerusform>
                <numerusform>%1 أو %n قيم أخرى</numerusform>
                <numerusform>%1 أو %n قيمة أخرى</numerusform>
                <numerusform>%1 أو %n قيمة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>الفهرس</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>المقيس</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>بعملة %1 وفق سعرك</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>بسعرك</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>الشهر (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MoveKeyDialog</name>
        <message>
            <source>Move %1 to another machine</source>
            <translation>نقل %1 إلى جهاز آخر</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  الإيقاف هنا</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  الانتظار</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  الأخذ معك</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  الاستيراد هناك</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  الترقب، البدء</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>قفل المفتاح</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>يجب ألا يوقّع هذا الجهاز بالمفتاح بعد الآن. قفله يوقف الأصوات وأوراق العمل فورًا. لا تفتح قفله هنا مرة أخرى؛ وإن كان ملف عبارة مرور يفتح قفله عند البدء، فأزل ذلك الملف.</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>يجب أن تصل الأصوات الجارية إلى الجميع أولًا. يرفض الجهاز الآخر الاستيراد ما دام يرى أصواتًا للمفتاح في آخر الكتل.</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>حفظ المفتاح…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>حفظ الحماية من الاقتطاع…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>يُنقل ملفان: المفتاح مشفّرًا بعبارة مروره، وما وقّعه. من دون الثاني لا يعرف الجهاز الآخر الأصوات التي يجب ألا يناقضها أبدًا.</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>يُنقل ملف واحد: المفتاح مشفّرًا بعبارة مروره. لم يصوّت المفتاح هنا على شيء، فلا توجد حماية من الاقتطاع لتأخذها.</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>استُورد كلاهما هناك، والمفتاح مقفل هناك</translation>
        </message>
        <message>
            <source>On the other machine: set the node up with this key (first run: restore, or stacknetctl, see the operator guide), then on its page Node Keys choose Import slashing protection. Leave the key locked there for now.</source>
            <translation>على الجهاز الآخر: أعِدّ العقدة بهذا المفتاح (التشغيل الأول: الاستعادة، أو stacknetctl، انظر دليل المشغّل)، ثم اختر في صفحة مفاتيح العقدة استيراد الحماية من الاقتطاع. اترك المفتاح مقفلًا هناك حاليًا.</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>دع الجهاز الآخر يتابع السلسلة حتى يعرض ارتفاع الشبكة، ثم افتح قفل المفتاح هناك. يترقب أولًا أي موقّع آخر ثم يبدأ تلقائيًا. تظهر أصواته هنا:</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>عندما يوقّع، احذف المفتاح من هذا الجهاز، أو أوقف هذه العقدة نهائيًا إن كانت تعمل بهذا المفتاح.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>مفتوح القفل</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>لا صوت للمفتاح في آخر الكتل.</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>ما زال %1 من آخر %2 كتلة يحمل صوتًا للمفتاح.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>قفل المفتاح مفتوح هنا مرة أخرى. اقفله فورًا.</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>إنه يوقّع: %1 من آخر %2 كتلة يحمل صوتًا للمفتاح.</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>لم يُرَ أي صوت بعد.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>حفظ مفتاح العقدة</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>حفظ الحماية من الاقتطاع</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>كل عقد هذه الشبكة تعمل على هذا الجهاز: زمن الاستجابة وحركة البيانات وإمكانية الوصول لا تقول شيئًا عن شبكة بين عدة أجهزة.</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>النظراء المتصلون</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>زمن الاستجابة الوسيط</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>مُرسل</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>وصول الآخرين إليها</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>انحراف الساعة</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>عروض الشبكة</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>النظراء</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>حركة البيانات</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>التوجيه</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>إمكانية الوصول</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>الوارد %1، الصادر %2</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>لا نظير يستجيب</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>الأبطأ %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 في الثانية</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>لم يُرَ</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>لم يتصل أي نظير من تلقاء نفسه</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>على هذا الجهاز</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>من 0 نظير</numerusform>
                <numerusform>من نظير واحد</numerusform>
                <numerusform>من نظيرين</numerusform>
                <numerusform>من %n نظراء</numerusform>
                <numerusform>من %n نظيرًا</numerusform>
                <numerusform>من %n نظير</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>كبير جدًا: انظر نظرة عامة</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>الوسيط بين النظراء</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>محظور</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>في الاتجاهين</translation>
        </message>
        <message>
            <source>in</source>
            <translation>وارد</translation>
        </message>
        <message>
            <source>out</source>
            <translation>صادر</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>حتى ترفعه</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>مدقّق، %1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>النظراء</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>لا نظراء</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>لا يذكر ضبط هذه العقدة أي عقدة أخرى. يضيفها ملف دعوة من أحد أعضاء الشبكة: stacknetctl invite accept FILE.</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>نسخ النظير</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>حظر…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>رفع الحظر</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>لم يُحدَّد نظير</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>كم نظيرًا يستجيب وبأي سرعة</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>النظراء حسب زمن الاستجابة</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>أكثر</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>اختر نظيرًا لعرض اتصاله ولحظره أو نسخه.</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>انحراف الساعة</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>مُرسل</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>الرسائل المُسقطة</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>السبب لديك</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>نُسخ النظير.</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>يصلح لوضعه في "peers" في node.json.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>هذا الجهاز فقط</translation>
        </message>
        <message>
            <source>public</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>شبكة محلية</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>يمكن الوصول إليها من الخارج</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>مفتوح على هذا الجهاز</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>هذا الجهاز فقط</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>لا يمكن الوصول إليها</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>لم يتصل أي نظير بهذه العقدة من تلقاء نفسه.</numerusform>
                <numerusform>اتصل نظير واحد بهذه العقدة من تلقاء نفسه.</numerusform>
                <numerusform>اتصل نظيران بهذه العقدة من تلقاء نفسيهما.</numerusform>
                <numerusform>اتصل %n نظراء بهذه العقدة من تلقاء أنفسهم.</numerusform>
                <numerusform>اتصل %n نظيرًا بهذه العقدة من تلقاء أنفسهم.</numerusform>
                <numerusform>اتصل %n نظير بهذه العقدة من تلقاء أنفسهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>يستجيب المنفذ على عناوين هذا الجهاز. لم يتصل به أي نظير من جهاز آخر بعد.</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>يستجيب المنفذ على عنوان الاسترجاع المحلي وحده، فلا يستطيع أي جهاز آخر الوصول إليه. لتغيير ذلك، اضبط "listen" في node.json.</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>المنفذ لا يستجيب. قد يشغله برنامج آخر أو يمنعه جدار حماية على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>الاتصالات المرفوضة</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>لم يُرفض أحد</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>تظهر هنا اتصالات الغرباء والنظراء المحظورين.</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>الرسائل المُسقطة</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>منذ البدء، حسب السبب</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>الرسائل المُسقطة حسب السبب</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>لم تُسقط أي رسالة</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>تُحصى هنا الرسائل التي لا توافق أي قاعدة.</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>هل يمكن للآخرين الوصول إلى هذه العقدة؟</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>يتصل الاختبار بمنفذ هذه العقدة نفسها على كل عنوان لهذا الجهاز. ولا يرسل شيئًا إلى أي أحد آخر.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>اختبار الآن</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>لا تستطيع العقدة الاتصال بنفسها من الخارج: لا يُثبت سماح الموجّه أو جدار الحماية بدخول الآخرين إلا نظير على جهاز آخر يتصل بها.</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>اللحاق بالشبكة</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>تستمع على</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>يستجيب (%1)</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>لدى هذه العقدة كل الكتل حتى الارتفاع %1.</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>جارٍ البحث عن لقطة من السجل.</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>جارٍ جلب السجل عند الارتفاع %1: %2 من %3 جزء.</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>جارٍ جلب الكتل؛ بلغت الارتفاع %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkRouting</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Not serving</source>
            <translation>لا تخدم</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>لا اتصال</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>ممتلئة أو موقوفة مؤقتًا</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>يمكن اختيارها</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>اختيرت %1 (%2) من بين %3 عقدة حالتها %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>لم تُستبعد أي عقدة بسبب: %1.</numerusform>
                <numerusform>استُبعدت عقدة واحدة بسبب: %1.</numerusform>
                <numerusform>استُبعدت عقدتان بسبب: %1.</numerusform>
                <numerusform>استُبعدت %n عقد بسبب: %1.</numerusform>
                <numerusform>استُبعدت %n عقدة بسبب: %1.</numerusform>
                <numerusform>استُبعدت %n عقدة بسبب: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1: مستبعدة، %2.</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1: الوزن %2، تُسحب أولًا باحتمال %3 %.</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>العقد التي يمكن أن تذهب إليها المهام</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>عقد جدول التوجيه</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>لم تذكر أي عقدة ما تستطيع فعله</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>تتبادل العقد المعلومات كل بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>آخر القرارات</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>آخر قرارات التوجيه</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>لا قرار بعد</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>يُتخذ قرار عندما يطلب عميل عقدة عبر GET /v1/route.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>اختر قرارًا لمعرفة من استُبعد وبأي سبب، وكيف جرى سحب الاختيار.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>كم يرد؟</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB في الثانية</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>كم يصدر؟</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>ما مدى بعد النظراء؟</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms، الوسيط للذهاب والإياب</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>مفتاح العقدة في مخزن مفاتيحك.</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>افتح قفله، ثم سجّله لإدراجه في السجل.</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>عاد مفتاح العقدة إلى مخزن مفاتيحك.</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>إن كان قد صوّت في مكان آخر، فاستورد حمايته من الاقتطاع قبل أن تفتح قفله.</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>الحماية من الاقتطاع المراد استيرادها</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>الحماية من الاقتطاع جاهزة: لن يُوقَّع أي شيء فيها مرة أخرى.</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>كل مفاتيح العقدة مقفلة.</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>قفل كل مفاتيح العقدة؟</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>توقّع هذه العقدة أصواتها وأوراق عملها بأحدها.</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>ما دام ذلك المفتاح مقفلًا لا تستطيع العقدة التصويت أو الكسب.</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>قفل كل المفاتيح</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 مقفل.</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>قفل %1؟</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>المفتاح متصل: توقّع به هذه العقدة أصواتها وأوراق عملها.</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>ما دام مقفلًا لا تستطيع العقدة التصويت أو الكسب به.</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>قفل المفتاح</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>تسجيل %1؟</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>تسجيل المفتاح</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>سُجِّل %1.</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 نشط.</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>توصيل %1؟</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>توصيل المفتاح</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 متصل الآن.</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>لم يعد %1 معروضًا للبيع.</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>تقديم أوراق عمل %1؟</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>اضغط مطولًا للتقديم النهائي</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>قُدِّم %1.</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>حذف %1 من هذا الجهاز؟</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>اضغط مطولًا للحذف</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>حُذف %1 من هذا الجهاز.</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>لـ %1 عبارة مرور جديدة.</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>صدّره مرة أخرى: الملفات السابقة تحتفظ بالعبارة القديمة.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>حفظ مفتاح العقدة</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>المفتاح المشفّر في %1. وعبارة مروره ليست في الملف.</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>حفظ الحماية من الاقتطاع</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>ما وقّعه المفتاح محفوظ في %1.</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>توقفت متابعة %1.</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>استؤنفت متابعة %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>مفتاح تتابعه. ليس في سجل هذه الشبكة.</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>مفتاح تتابعه. لا يمكن توقيع شيء به هنا.</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>مفتاح مشغّل آخر.</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>مستبعد نهائيًا: طاله اقتطاع عقابي ولن يدقّق مرة أخرى أبدًا.</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>موقوف حتى الحقبة %1 على الأقل؛ أنهِ إيقافه من صفحة الرهن.</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>في مخزن مفاتيحك فقط حتى الآن. سجّله لإدراجه في السجل.</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>ترتاح المفاتيح الجديدة 72 ساعة: لا نقل ولا عرض للبيع. تنتهي %1، في %2.</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>انقضت الساعات الـ 72. فعّله لاستخدامه.</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>جاهز. صِله لتخدم هذه العقدة وتكسب به.</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>تخدم هذه العقدة وتوقّع بهذا المفتاح.</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>متصل لكنه مقفل: لا يستطيع التوقيع. افتح قفله.</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>معروض للبيع؛ ولا يخدم ما دام معروضًا.</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>قُدِّم لأوراق عمله. هذا نهائي.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>يُقفل %1</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>حتى تقفله</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>يوقّع الأصوات</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>يتابع من دون تصويت</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>مقفل: لا يوقّع شيئًا</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>يمتنع حتى الجولة %1</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>يترقب عقدة أخرى بهذا المفتاح، بقي %1</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>متوقف: %1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>لم يُحدَّد مفتاح</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>تفاصيل المفتاح</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>الحماية</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>فتح القفل…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>تسجيل…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>تنشيط</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>توصيل…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>سحب من القائمة</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>إيقاف المتابعة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>إجراءات أخرى للمفتاح</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>عرض كرمز QR…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة تسمية…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>تغيير عبارة المرور…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>تصدير ملف مشفّر…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>إظهار الكلمات…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>نقل إلى جهاز آخر…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>عرض للبيع…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>نقل الملكية…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>تقديم أوراق العمل…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>حذف من هذا الجهاز…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>تاريخ المفتاح</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Slashes, points and backups of the key show here.</source>
            <translation>تظهر هنا اقتطاعات المفتاح ونقاطه ونسخه الاحتياطية.</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>تصدير الحماية من الاقتطاع…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>استيراد الحماية من الاقتطاع…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>تدوين الكلمات…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>التحقق من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>اختر مفتاحًا في الجدول لعرضه هنا.</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>ممكن %1</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>افتح قفل المفتاح أولًا</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>المفتاح العام</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>الرموز الحرة</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>الرموز المربوطة</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>الرموز قيد فك الربط</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>الرموز المخدومة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>عدد القيود %1</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>الفهرس</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>الـ Stack المصدر</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>مدقّق</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>نعم، يصوّت</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>ما وقّعه المفتاح يُكتب على القرص قبل أن يغادر أي صوت هذا الجهاز، كي لا يجعله أي انهيار يوقّع مرتين.</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>لم تصوّت هذه العقدة بالمفتاح قط: لا شيء لحمايته بعد.</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>آخر توقيع</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>يوقّع</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>مفتوح القفل</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>الانتظار بعد البدء</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>صُدّرت الحماية</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>كلماته على ورقتك. احتفظ أيضًا بملف مصدَّر في مكان آخر، وتحقق منه بين حين وآخر.</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>إن تعطل هذا الجهاز ضاع المفتاح معه. دوّن كلماته، أو احتفظ بملف مصدَّر في مكان آخر.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>أُنشئ</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>مدوَّنة ومُتحقَّق منها</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>لم يُتحقَّق منها بعد</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>صُدّر الملف</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>مختوم بواسطة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>المفتاح العام</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>مخزن المفاتيح</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>الرموز الحرة</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>الرموز المربوطة</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>الرموز المخدومة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> micro-USD</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeysPage</name>
        <message>
            <source>Node Keys</source>
            <translation>مفاتيح العقدة</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>متابعة مفتاح…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>إنشاء مفتاح…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>مفاتيحك %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>المتابَعة %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>الشبكة %1</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>لا مفتاح عقدة</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>يتيح مفتاح العقدة لهذه العقدة أن تصوّت وتخدم وتكسب.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>إنشاء أول مفتاح</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>لا مفتاح متابَع</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>تابع مفتاح جهاز أو مشغّل آخر: حالته ورموزه، لا أكثر.</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>لا مفتاح على السجل</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>تظهر المفاتيح هنا حالما يسجّل أحد مفتاحًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>كل المفاتيح لها نسخة احتياطية.</numerusform>
                <numerusform>مفتاح واحد بلا نسخة احتياطية.</numerusform>
                <numerusform>مفتاحان بلا نسخة احتياطية.</numerusform>
                <numerusform>%n مفاتيح بلا نسخة احتياطية.</numerusform>
                <numerusform>%n مفتاحًا بلا نسخة احتياطية.</numerusform>
                <numerusform>%n مفتاح بلا نسخة احتياطية.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 بلا نسخة احتياطية.</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>إن تعطل هذا الجهاز ضاع المفتاح معه، ومعه رموزه وأوراق عمله.</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>نسخ %1 احتياطيًا…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>زال</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet: %1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>انتهى تنبيه.</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>هناك تنبيه. افتح قفل البرنامج لرؤيته.</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>هناك تنبيهات كثيرة. البقية تنتظر في الوارد.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>لم يصل أي تنبيه في ساعات الهدوء.</numerusform>
                <numerusform>وصل تنبيه واحد في ساعات الهدوء.</numerusform>
                <numerusform>وصل تنبيهان في ساعات الهدوء.</numerusform>
                <numerusform>وصلت %n تنبيهات في ساعات الهدوء.</numerusform>
                <numerusform>وصل %n تنبيهًا في ساعات الهدوء.</numerusform>
                <numerusform>وصل %n تنبيه في ساعات الهدوء.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>انتهى: %1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet: مزيد من التنبيهات</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>لا تنبيهات أخرى في الوارد.</numerusform>
                <numerusform>تنبيه آخر في الوارد.</numerusform>
                <numerusform>تنبيهان آخران في الوارد.</numerusform>
                <numerusform>%n تنبيهات أخرى في الوارد.</numerusform>
                <numerusform>%n تنبيهًا آخر في الوارد.</numerusform>
                <numerusform>%n تنبيه آخر في الوارد.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>الحصة المعرّضة للخطر</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>الفحوص العشوائية المجتازة</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>المصادقة</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>القائد</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>المقترحات المتبقية</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>النظراء المتصلون</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>مفاتيح العقدة لديك</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>تاريخ آخر عشر دقائق</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>مفاتيح العقدة</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>لا مفتاح عقدة</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>يتيح مفتاح العقدة لهذه العقدة أن تصوّت وتخدم وتكسب.</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>إنشاء مفتاح عقدة</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>كل مفاتيح العقدة</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>آخر المهام</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>لا مهمة بعد</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>تظهر المهام هنا خلال ثانية من إرسال عميل لها. صِل عميلًا أعلاه.</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>كل المهام</translation>
        </message>
        <message>
            <source>Recent events</source>
            <translation>أحدث الأحداث</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>لم يحدث شيء بعد</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>تظهر هنا الاقتطاعات العقابية والطعون والفترات المنتهية وتغيّرات المدقّقين.</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>الجولة %1 · النهائي %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>هذه العقدة · الفترة %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>يقود الفترة %1</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>استُخدم %1 حتى الآن</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>استُخدم %1 من %2 مقترح في الفترة</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>لا نظير يستجيب</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>وسيط الذهاب والإياب %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>%1 من الرموز معرّضة للخطر</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>المتصلون %1</translation>
        </message>
        <message>
            <source>%1 succeeded · %2 failed</source>
            <translation>نجحت %1 · فشلت %2</translation>
        </message>
        <message>
            <source>running · %1 queued</source>
            <translation>قيد التنفيذ · %1 في الانتظار</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>المربوط %1</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>%1 in 24 h, as far as this run knows</source>
            <translation>%1 خلال 24 ساعة، بقدر ما تعرفه هذه الجلسة من التشغيل</translation>
        </message>
        <message>
            <source>none was judged yet</source>
            <translation>لم يُحكم على أيّ منها بعد</translation>
        </message>
        <message>
            <source>of %1 judged</source>
            <translation>من %1 صدر فيها حكم</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <translation>تنتهي %1</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>تُقبل المهام السرية</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>لا مهام سرية</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>الكتل النهائية</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>في الدقيقة</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>ارتفاع السلسلة</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>كتلة</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>مهام منجزة</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>لا مفتاح ولا نظير ولا خدمة تحتاج إليك.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>يعاد النظر فيه عندما يرسل المحرك أخبارًا.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>عبارة المرور مجددًا</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>قفل النافذة عند عدم استخدامها لمدة</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>الدقائق قبل قفل النافذة</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>تشفير المفتاح</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>المفتاح مشفّر بالفعل، ويحتفظ بعبارة مروره.</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>لا يوجد المفتاح على القرص إلا مشفّرًا بعبارة المرور هذه. والكلمات على ورقتك هي طريق العودة إن نُسيت.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>جارٍ التشفير…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>جارٍ قياس الوقت الذي يحتاجه هذا الجهاز لعبارة مرور واحدة…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>يستغرق فتح القفل %1 على هذا الجهاز؛ ومن يسرق الملف ينتظر المدة نفسها لكل تخمين.</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>8 أحرف على الأقل؛ وأربع كلمات عشوائية أفضل.</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>قصيرة جدًا: 8 أحرف على الأقل.</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>طويلة جدًا: 1,024 بايتًا على الأكثر.</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>ضعيفة: يمكن تخمينها. أضف كلمات.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>مقبولة: كلمة إضافية تجعلها جيدة.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>جيدة.</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>القوة: %1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>العبارتان متطابقتان.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>العبارتان مختلفتان.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>إيقاف مؤقت حتى…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>لا تستلم هذه العقدة مهامًا حتى ذلك الوقت. وتستمر في التصويت وتحتفظ بحصتها المرهونة.</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>العودة إلى العمل عند</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>ترك المهام الجارية تنتهي أولًا</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>هذا الوقت انقضى؛ اختر وقتًا لاحقًا.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>اختر وقتًا في اليوم نفسه.</numerusform>
                <numerusform>اختر وقتًا خلال اليوم القادم.</numerusform>
                <numerusform>اختر وقتًا خلال اليومين القادمين.</numerusform>
                <numerusform>اختر وقتًا خلال %n أيام قادمة.</numerusform>
                <numerusform>اختر وقتًا خلال %n يومًا قادمًا.</numerusform>
                <numerusform>اختر وقتًا خلال %n يوم قادم.</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>إيقاف مؤقت لمدة %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>النظير</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>زمن الذهاب والإياب</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>الهوية المدّعاة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>النظير</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>زمن الاستجابة</translation>
        </message>
        <message>
            <source>In</source>
            <translation>وارد</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>صادر</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>الترتيب بين المدقّقين</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>مستوى التوجيه</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>لماذا تغيّرت؟</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>المكتسبة</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>المفقودة</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>الفحوص العشوائية</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>التناقص</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>عرض: %1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>عدد المرات</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>من الارتفاع</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>إلى الارتفاع</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>أسباب تغيّر النقاط</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>لا نقاط بعد</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>يكسبها مفتاح المدقّق بالتصويت في الوقت المحدد؛ ويكسبها كل مفتاح بالمهام وبفحص مهام الآخرين.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>لا مفاتيح</numerusform>
                <numerusform>مفتاح واحد</numerusform>
                <numerusform>مفتاحان معًا</numerusform>
                <numerusform>%n مفاتيح معًا</numerusform>
                <numerusform>%n مفتاحًا معًا</numerusform>
                <numerusform>%n مفتاح معًا</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>لا مفتاح لك يصوّت</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>المدقّق الوحيد</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>نقاط أكثر من %1 % من الآخرين</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>غير معلَن</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>الوزن %1 · فئة السعة %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>%1 خلال 7 أيام</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>لم يُسجَّل شيء بعد</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>مسجَّل منذ %1</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>عرض %1 للبيع</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>يمكن لأي أحد على الشبكة شراء مفتاح معروض مع كل رموزه وأوراق عمله. ولا يخدم ما دام معروضًا.</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>السعر بالدولار الأمريكي</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>ست منازل عشرية على الأكثر.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>يجب أن يكون السعر أكبر من الصفر.</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>هذا ليس مبلغًا بالدولار، مثل 12.50.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>فئات البيانات</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>لا شيء محدد</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>حذف ما انقضت مدته الآن</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>الجدول غير متوفر بعد</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>يكتبه المحرك بعد فتح المخازن.</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>لم يجرِ الحذف حسب المدة بعد؛ يجري %1.</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>جرى الحذف حسب المدة %1 ويجري ثانية %2: %3 صفًا حينها، و%4 منذ البدء.</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>لا مخازن في مجلد البيانات خارج الجدول: %1</numerusform>
                <numerusform>مخزن واحد في مجلد البيانات ليس في الجدول: %1</numerusform>
                <numerusform>مخزنان في مجلد البيانات ليسا في الجدول: %1</numerusform>
                <numerusform>%n مخازن في مجلد البيانات ليست في الجدول: %1</numerusform>
                <numerusform>%n مخزنًا في مجلد البيانات ليست في الجدول: %1</numerusform>
                <numerusform>%n مخزن في مجلد البيانات ليست في الجدول: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>لا أحد يحذف ما هناك. ابحث عن البرنامج الذي كتبه.</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>لم تشمل الجولة الأخيرة كل شيء: %1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>تعاد المحاولة في الجولة التالية.</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>لا عمليات حذف تنتظر.</numerusform>
                <numerusform>عملية حذف واحدة تنتظر حتى يتحرر سجل قاعدة بياناتها.</numerusform>
                <numerusform>عمليتا حذف تنتظران حتى يتحرر سجل قاعدة بياناتهما.</numerusform>
                <numerusform>%n عمليات حذف تنتظر حتى يتحرر سجل قاعدة بياناتها.</numerusform>
                <numerusform>%n عملية حذف تنتظر حتى يتحرر سجل قاعدة بياناتها.</numerusform>
                <numerusform>%n عملية حذف تنتظر حتى يتحرر سجل قاعدة بياناتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>اختر صفًا في الجدول لعرضه هنا.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>المحفوظ الآن</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>لم يُحصَ</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>الحذف التالي</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>آخر حذف</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1، %2 صف</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>أين: %1

المدة: %2

السبب: %3

من يمكنه حذفها قبل ذلك: %4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>جارٍ الحذف…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>لم تنقضِ مدة أي شيء.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>لم تُحذف أي صفوف.</numerusform>
                <numerusform>حُذف صف واحد انقضت مدته.</numerusform>
                <numerusform>حُذف صفان انقضت مدتهما.</numerusform>
                <numerusform>حُذفت %n صفوف انقضت مدتها.</numerusform>
                <numerusform>حُذف %n صفًا انقضت مدتها.</numerusform>
                <numerusform>حُذف %n صف انقضت مدتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>الإثباتات تحت الوعود والإثباتات.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>ما هي الذاكرة</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>قد يطلب مستخدم من هذه العقدة أن تتذكر أشياء لمحادثات لاحقة. لا يُتذكر شيء ما لم يفتح المستخدم ذاكرة بسرّ خاص به وتطلبها المحادثة؛ وتُشفَّر المدخلات بمفتاح مشتق من ذلك السرّ. لا تستطيع هذه العقدة قراءتها، وترى هنا أعدادًا فقط، لا ما فيها أبدًا. من يفقد السرّ يفقد الذاكرة؛ ومن يحذفها يتلف مفاتيحها.</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>حسابات لها ذاكرة</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>مشفّرة</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>مفتوحة الآن</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>محادثات اختارت الذاكرة</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>أسرار خاطئة</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>لا تحفظ هذه العقدة ذاكرات</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>الذاكرات تابعة لواجهة HTTP API، وهذه العقدة لا تخدم عملاء.</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>%1 لقطة على هذه العقدة</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>للكل معًا</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>في memory.db</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>المفاتيح في ذاكرة الجهاز</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>منذ البدء</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>البيانات والخصوصية</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>أقسام صفحة البيانات والخصوصية</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>المحفوظ</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>الوعود والإثباتات</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>الوعود، وما يضمن الوفاء بها</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>إثباتات آخر عمليات الحذف</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>ما حُذف ليس فيها</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>إثباتات الحذف</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>لم يُحذف شيء بعد</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>كل جولة تحذف صفوفًا تترك إثباتًا هنا: كم عددها، ومتى، وأنه كُتب فوقها.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>مُوفى به</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>غير مُوفى به</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>تنبّه</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>صارم: لا تبدأ العقدة إلا حيث يتحقق كل شيء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % من %2</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>عقدة IPFS</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>المثبَّتات</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>لا شيء محدد</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>إضافة…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>المزيد عن Rack</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>استيراد ملف CAR…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>تثبيت حسب CID…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>تنظيف المهملات…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>يقرأ كل كتلة ويقارنها بـ CID الخاص بها</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>إلغاء التثبيت…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>نسيان…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>يلغي التثبيت حتى عندما لا تستجيب عقدة IPFS</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>الأعمال</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>إلغاء العمل</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>أعمال Rack</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>لا عمل بعد</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>ما تطلبه من Rack يُنفَّذ واحدًا تلو الآخر؛ ويُدرج هنا حتى إعادة تشغيل العقدة.</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>Rack فارغ</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>ليس لهذه العقدة Rack</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>أفلت ملفًا هنا، أو اختر ملفًا. يُحفظ حتى تلغي تثبيته.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json to keep files here.</source>
            <translation>اضبط "enabled" تحت "rack" في node.json لحفظ الملفات هنا.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>إضافة ملف</translation>
        </message>
        <message>
            <source>the newest %1 of %2</source>
            <translation>أحدث %1 من %2</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>لا Rack</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>غير جاهز</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>لا تحفظ هذه العقدة ملفات.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>يذهب المحتوى الجديد إلى عقدة IPFS على %1.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>يذهب المحتوى الجديد إلى عقدة IPFS على %1 (الإصدار %2).</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>يُحفظ المحتوى الجديد على هذه العقدة؛ ولا يُستعان بأي عقدة IPFS.</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>على قرص هذه العقدة: %1 في %2 كتلة.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>%1 من %2 مثبَّت</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>اختر مثبَّتًا في الجدول لعرضه هنا.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>مشفّرة</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>غير مشفّر</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>عُرض مفتاحه مرة واحدة عند إضافته؛ وهو ليس هنا.</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>من يملك CID ويصل إليه يستطيع قراءته.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 بايت)</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>الكتل</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>محفوظ منذ</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>ملف التعريف</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>لم يُنشأ هنا</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>على عقدة IPFS</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>كان مثبَّتًا هناك من قبل</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>ثبّتته هذه العقدة</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>يجري التحقق منه؛ انظر الأعمال.</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>نسيان “%1” نهائيًا؟</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>إلغاء تثبيت “%1” نهائيًا؟</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1، محفوظ منذ %2.</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>يجري التخلي عنه؛ انظر الأعمال.</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>تنظيف المهملات؟</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>تنظيف</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>تنظيف</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>تُحذف من هذه العقدة الكتل التي لا يحتاجها أي مثبَّت.</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>التنظيف جارٍ؛ انظر الأعمال.</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>أُلغي العمل.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>مصادَق عليها</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>الاستخدام، معروضًا من دون كشف أحد</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>خلايا اليوم</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>ما يُنشر لو كان الآن</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>الطلبات، آخر نشر</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>الرموز، آخر نشر</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>آخر نشر</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>الخلايا المنشورة</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>منشور يومًا بيوم</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>يُحصى لكل حساب في الذاكرة حتى نهاية اليوم، ثم يُنشر مجاميع مع تشويش عبر GET /v1/usage. ما يجوز قوله عنه: %1.</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. Set "publish_usage" under "metrics" in node.json to change that.</source>
            <translation>لا يُحصى شيء لكل حساب ولا يُنشر شيء. اضبط "publish_usage" تحت "metrics" في node.json لتغيير ذلك.</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>الحسابات اللازمة لكل خلية</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>أقصى ما قد يكون لحساب واحد منها</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>ما يُحتسب لكل حساب ويوم</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>%1 طلب، %2 رمز</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>التشويش</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>إبسيلون %1 في اليوم</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>على هذا الجهاز، برمز وصول</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>على هذا الجهاز</translation>
        </message>
        <message>
            <source>off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>لا يُحصى أي يوم</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>في الذاكرة منذ %1</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>البقية تُجمع في خلية واحدة أو تنتظر</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>مع تشويش</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>المنشور: %1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>لا شيء من ذلك اليوم استوفى القاعدة</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>لم يُنشر شيء بعد</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>حتى كل الخلايا الصغيرة معًا لم يكن لها ما يكفي من الحسابات.</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>يُنشر اليوم عندما ينتهي (UTC).</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>ملفات التعريف</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>كل ملف تعريف عقدة لها مجلد بيانات خاص، أو محرك للاتصال به. ويُفتح في نافذة خاصة به.</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>حذف من القائمة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>يبقى مجلد البيانات في مكانه.</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>ملف تعريف جديد</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>إعداد…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>يتصل بمحرك</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>هذه النافذة</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>يوجد ملف تعريف بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>الحماية</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>ملفات الحماية والنسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>فتح مفاتيح العقدة: ملفات الحماية والنسخ الاحتياطية</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>وقّع %1 حتى</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>الحقبة %1، الجولة %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>ترقّب نسخة مكررة عند البدء</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>حُفظ ملف الحماية</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>لم يُحفظ قط لمفتاح سبق أن وقّع</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>لم يوقّع أي مفتاح بعد</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>رمز QR لـ %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>اكتب المسار كاملًا بدءًا من /.</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>إضافة إلى Rack</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>مفتاح المحتوى</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>يفتح هذا المحتوى ولا شيء غيره. لا تحفظه هذه العقدة: من دونه لا يستطيع أحد قراءة المحتوى ثانية، حتى أنت.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>ملف أو مجلد</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>على جهاز العقدة.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>لك وحدك. إن تُرك فارغًا: اسم الملف.</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>تشفيره أولًا</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>كيف يُنشأ CID</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>ملف التعريف نفسه يعطي CID نفسه في كل مكان.</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>الاسم طويل جدًا: 128 بايتًا على الأكثر.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>استيراد ملف CAR</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>تثبيت حسب CID</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>يُثبَّت كل جذر في ملف CAR. وتُفحص الكتل مقابل CID الخاص بكل منها.</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>ملف CAR</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>على جهاز العقدة.</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>تجلب عقدة IPFS المحتوى وتحفظه. من دون عقدة IPFS لا يمكن تثبيت إلا الموجود هنا بالفعل.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>يبدأ بـ baf أو Qm.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>لك وحدك؛ يمكن تركه فارغًا.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>هذا ليس CID: طوله 46 حرفًا على الأقل.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>تصدير “%1”</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>الملف أو المجلد نفسه</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>ملف CAR كما تقرؤه برامج IPFS</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>تصدير بصيغة</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>الكتابة إلى</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>على جهاز العقدة؛ ويجب ألا يكون موجودًا بعد.</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>مفتاح المحتوى</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>64 خانة ست عشرية، عُرضت عند إضافته.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>المفتاح 64 خانة من 0-9 وa-f؛ وهذا فيه %1 حرف.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>On</source>
            <translation>على</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>النتيجة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPinModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>مُوفى به</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>مشفّرة</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>ملف التعريف</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>لم يُنشأ هنا</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>إعادة تسمية %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>اسم على هذا الجهاز؛ لا تراه العقد الأخرى أبدًا.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>يُختم الاسم مع المفتاح.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RestoreKeyDialog</name>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>استعادة مفتاح عقدة من كلماته</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>أوقف المفتاح أولًا على كل جهاز آخر: جهازان يوقّعان بمفتاح واحد يفقدان نصف رموزه. وأحضر معك ملف حمايته من الاقتطاع إن كان لديك.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>عبارة المرور الجديدة مجددًا</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>استعادة المفتاح</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>جارٍ التشفير…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>استبدال مفتاح API “%1”</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>يحل محل %1 مفتاح جديد بالحقوق والحدود والميزانية نفسها. ويتقاسم المفتاحان ميزانية واحدة.</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>يبقى المفتاح القديم صالحًا لمدة</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>تُرفض فورًا البرامج التي ما زالت تستخدم المفتاح القديم.</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>زوّد البرامج بالمفتاح الجديد خلال هذه المدة.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>مفتاح API الجديد</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>تحفظ العقدة ملخصًا له، لا المفتاح نفسه.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>استبدال المفتاح</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>نموذج ساخن</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>نموذج دافئ</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>نموذج بارد</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>لا شيء معروض</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>لم تعلن العقدة عن نفسها بعد.</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>مفتاح عقدتها ليس متصلًا في السجل: لا تحصل على أي مهمة.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>فتح مفاتيح العقدة</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>الحمل %1: ابتداءً من %2 لا تحصل على أي مهمة.</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>فتح العمل</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>لا تعرض أي نموذج ولا صورة أداة.</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 بارد: تُسأل العقد الدافئة أولًا.</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>انتهت صلاحية مصادقتها: لا مهام سرية.</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>ليست مصادَقًا عليها: لا مهام سرية.</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>فتح المصادقة</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>من دون نقاط لا تُسحب إلا للاستكشاف، مهمة واحدة من كل عشر.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>لا مهام تنتظر هنا: تُختار العقدة ذات قائمة الانتظار الأقصر من اثنتين.</numerusform>
                <numerusform>مهمة واحدة تنتظر هنا: تُختار العقدة ذات قائمة الانتظار الأقصر من اثنتين.</numerusform>
                <numerusform>مهمتان تنتظران هنا: تُختار العقدة ذات قائمة الانتظار الأقصر من اثنتين.</numerusform>
                <numerusform>%n مهام تنتظر هنا: تُختار العقدة ذات قائمة الانتظار الأقصر من اثنتين.</numerusform>
                <numerusform>%n مهمة تنتظر هنا: تُختار العقدة ذات قائمة الانتظار الأقصر من اثنتين.</numerusform>
                <numerusform>%n مهمة تنتظر هنا: تُختار العقدة ذات قائمة الانتظار الأقصر من اثنتين.</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>ما يخفض أولويتك الآن</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>لا مهام الآن</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>مخفوضة</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>أولوية كاملة</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>الحمل والمصادقة والنماذج في أفضل حال ممكنة.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>For</source>
            <translation>من أجل</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>المختارة</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>How</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>المؤهلة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingNodeModel</name>
        <message>
            <source>Node</source>
            <translation>العقدة</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (هذه العقدة)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>الحمل</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>سرية</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>المعروض</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>ليس لهذه الشبكة قاعدة كهذه.</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>لا يكلّفك شيئًا الآن: لا مفتاح لك يخدم.</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>قد يكلّفك %1 من الرموز الآن.</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>خطر وشيك: لا شيء تعرفه هذه العقدة.</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>خطر وشيك: %1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>خطر وشيك %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>طوال اليوم</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>لم تُختر أي ساعات</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2، %3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>تعمل</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>ترتاح</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1. الأسبوع: %2. مفاتيح الأسهم للتنقل، وSpace لتغيير ساعة، وShift مع مفتاح سهم لتغيير كتلة من الساعات.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>إظهار ما كُتب في %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>هذه هي المرة الوحيدة التي يُعرض فيها.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>حفظ %1 في ملف</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>خزّنته في مكان آمن</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>خزّنه أولًا، ثم ضع علامة في المربع.</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>الإغلاق الآن يضيّعه نهائيًا.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>حفظ %1</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>حُفظ في %1، ولا يستطيع قراءته غيرك.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SelfCheckCard</name>
        <message>
            <source>good</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>معطوب</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>الفحص الذاتي</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>لم يُفحص بعد</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>فحص الآن</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>فُحص %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>تفحص العقدة جهازها بعد بضع ثوانٍ من بدئها.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>عرض %1 للبيع</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>المفتاح المعروض لا يخدم. يمكنك سحبه من القائمة ما لم يشتره أحد.</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>السعر بعملة USD</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>متابعة…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>السعر عدد أكبر من 0 وله ست منازل عشرية على الأكثر.</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>عرض %1 مقابل %2؟</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>عرض للبيع</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>طريقة تسجيل الدخول</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>تم تسجيل الدخول</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>تنتهي</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الجلسة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>إعادة ضبط %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>لم يُعثر على أي إعداد</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>لا اسم ولا شرح يحوي هذه الكلمات.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>إعادة ضبط الكل…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>هذه القيمة غير ممكنة.</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>يسري عند بدء العقدة التالي.</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>بعض الإعدادات تنتظر إعادة تشغيل العقدة.</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>حتى ذلك الحين تعمل كما كانت.</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>إعادة ضبط كل إعدادات البرنامج؟</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>تعود السمة واللغة والقفل والإشعارات إلى قيمها الافتراضية. وتبقى إعدادات العقدة.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>كل إعدادات البرنامج بقيمها الافتراضية.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>تصدير الإعدادات</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>حُفظت الإعدادات في %1</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>استيراد الإعدادات</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>الإعدادات (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>اعتُمدت الإعدادات.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>إعداد Stacknet Console</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطي</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>الكلمة %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>الكلمة %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>الدليل %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1. مفتاح واحد وقّع الرسالتين؛ والعقدة النزيهة لا تفعل ذلك أبدًا.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>وقّعها</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>الحقبة والجولة</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · الجولة %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>الارتفاع %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>العقوبة</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%1 من %2 من الرموز (%3)</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>الرسالة الأولى</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>الرسالة الثانية</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>View</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>الكتلة</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>البايتات الموقّعة</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>لم يُتحقق منها هنا بعد</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>تم التحقق منها هنا</translation>
        </message>
        <message>
            <source>Copy both</source>
            <translation>نسخ الاثنتين</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>التحقق من التوقيعين</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1: مختلف</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1: متطابق</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>إعادة التحقق</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>التوقيع صالح</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>التوقيع غير صالح</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>التوقيعان كلاهما بهذا المفتاح: لا يمكن أن يكون أحد آخر قد صنعهما.</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>توقيع واحد على الأقل ليس بهذا المفتاح: لا تثبت الرسالتان شيئًا ضده.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المقتطع</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>اختيار المدة المعروضة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>يجب أن تأتي النهاية بعد البداية.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>المنفّذ</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>هذه العقدة</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>إلى</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>مستبعد نهائيًا</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>مشاهدة فقط</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>حرة</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>مربوطة</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>قيد فك الربط</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>تكلفة التناقض</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>تكلفة الفحص العشوائي</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>تكلفة الرقابة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>ربط رموز %1</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>الرموز المربوطة هي وزن هذا المفتاح في التصويت. وتعود بفك الربط، بعد مدة انتظار.</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>الرموز الحرة</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>ربط %1 من رموز %2؟</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>رُبطت %1 من رموز %2.</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>فك ربط رموز %1</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>تكفّ عن كونها وزنًا تصويتيًا في الحقبة التالية، ثم تنتظر، وتصبح حرة حين تسحبها. وتبقى معرّضة للخطر حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>الرموز المربوطة</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>فك ربط %1 من رموز %2؟</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>فك الربط</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%1 من رموز %2 قيد فك الربط.</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>سحب رموز %1؟</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%1 من رموز %2 حرة.</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>إنهاء إيقاف %1؟</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>إنهاء الإيقاف</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>يعود %1 إلى التدقيق من الحقبة التالية.</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>تأكد من إصلاح ما أفشل الفحص العشوائي: الفشل التالي يكلّف القدر نفسه مرة أخرى.</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>عرض %1 للبيع مقابل %2؟</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>عرض للبيع</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 معروض للبيع.</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>سحب %1 من السوق؟</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>سحب من السوق</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>لم يعد %1 معروضًا للبيع.</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>إيقاف التوقيع بكل المفاتيح؟</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>تُقفل كل المفاتيح فورًا. وتستمر العقدة في متابعة الشبكة.</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>لا تستطيع التصويت أو الخدمة أو الكسب حتى تفتح قفل مفتاح مرة أخرى.</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>إيقاف التوقيع</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>كل المفاتيح مقفلة. لا يُوقَّع شيء.</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>أعادت لجنة من الشبكة تنفيذ المهمة: %1.</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>لم تعد هذه العقدة تحتفظ بالدليل %1.</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>يعرض stacknetctl arena explain ما وجده كل منهم.</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>إنه في الكتلة عند الارتفاع %1.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>الرهن</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>التوزيع</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>المملوك الآن</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>المقتطع حتى اليوم</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>ما قد يُفقد الآن</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>مفاتيحك</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>مفاتيحك وما تملكه</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>لا مفتاح على السجل</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>لا يملك الرموز ويستطيع ربطها إلا مفتاح عقدة مسجّل.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>فتح مفاتيح العقدة</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>ربط…</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>فك الربط…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>سحب…</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>إنهاء الإيقاف…</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>عرض للبيع…</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>سحب من السوق…</translation>
        </message>
        <message>
            <source>Slashing events</source>
            <translation>أحداث الاقتطاع العقابي</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>مفاتيحي فقط</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>لم يطل الاقتطاع أحدًا</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>تظهر هنا عقوبات كل مفتاح على هذه الشبكة، مع أدلتها.</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>العقوبة نهائية مع كتلتها: لا استئناف. ويمكن لأي أحد فحص الدليل.</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>عرض الدليل</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>لا مفاتيح في السجل</numerusform>
                <numerusform>مفتاح واحد في السجل</numerusform>
                <numerusform>مفتاحان في السجل</numerusform>
                <numerusform>%n مفاتيح في السجل</numerusform>
                <numerusform>%n مفتاحًا في السجل</numerusform>
                <numerusform>%n مفتاح في السجل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>المربوط %1</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>المربوط %1 · قيد فك الربط %2</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>لا مفتاح لك يخدم أو يصوّت</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>أسوأ حالة من دون مفاتيح عاملة</numerusform>
                <numerusform>أسوأ حالة لمفتاح عامل واحد</numerusform>
                <numerusform>أسوأ حالة لمفتاحين عاملين</numerusform>
                <numerusform>أسوأ حالة لـ %n مفاتيح عاملة</numerusform>
                <numerusform>أسوأ حالة لـ %n مفتاحًا عاملًا</numerusform>
                <numerusform>أسوأ حالة لـ %n مفتاح عامل</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>لم يطل الاقتطاع أيًّا من مفاتيحك قط</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>محروق أو مدفوع مكافأةً</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>طاله اقتطاع عقابي: %1. اعرف السبب قبل أن يوقّع أي مفتاح مرة أخرى.</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>إلى أن تعرف السبب، أوقف التوقيع بكل المفاتيح: ما أخفق مرة قد يخفق ثانية.</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>كل المفاتيح مقفلة: لا يُوقَّع شيء.</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>إيقاف التوقيع بكل المفاتيح</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>هذا المفتاح متابَع هنا فقط: مالكه هو من يقرر بشأن حصته المرهونة.</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 مقفل. افتح قفله تحت مفاتيح العقدة لتغيير حصته المرهونة.</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 مستبعد نهائيًا: لا يمكنه التدقيق مرة أخرى أبدًا.</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>يمكن سحب %1 من الرموز الآن.</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>أقرب الرموز المنتظرة، من أصل %1، تتحرر في الحقبة %2 وليس قبل %3؛ والحقبة الآن %4.</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 موقوف حتى الحقبة %2؛ والحقبة الآن %3.</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 معروض للبيع مقابل %2.</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>الرموز المربوطة وزن تصويتي. كل ما يملكه المفتاح معرّض للخطر، مربوطًا كان أم لا.</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>كيف تغيّرت حصتك المرهونة؟</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>لا تاريخ بعد</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>تُدوَّن الحصة المرهونة منذ أول مفتاح في السجل، كلما تغيّرت.</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>ما تملكه مفاتيحك</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>تعذّرت قراءة التاريخ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>لا بيانات بعد</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>%1 من %2 نظير</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>الارتفاع %1 · الجولة %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>الساعة %1</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>المعالج %1 %</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>البيانات حتى %1</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>البيانات حتى %1، عمرها %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StepRail</name>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>الخطوة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>القوة: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <source>program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>عنوان ويب</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>ما الذي سيبدأ</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>ما يجوز له توقيعه، وما قد يكلّفه ذلك</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>عبارة مرور مفتاح العقدة</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>كُتبت قبل إغلاق البرنامج، وليست محفوظة في أي مكان.</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>أصوات ومقترحات الإجماع، وإيصالات المهام وأوراق عملها، وما تأمر به هنا. لا شيء غير ذلك، ولا شيء ما دام المفتاح مقفلًا.</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>يجد فحص عشوائي نتيجة غير التي قدّمها.</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>صوتان له يتناقضان. لا تشغّل مفتاحًا واحدًا أبدًا على جهازين.</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>بصفته قائدًا، يثبت أنه أغفل معاملات.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>من كل الرموز التي يملكها المفتاح، مرهونة كانت أم لا.</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>جاهز للاتصال بالمحرك</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>جاهز للبدء</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>يستمر المحرك من تلقاء نفسه عند إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>يعمل كل شيء على هذا الجهاز؛ ولا قيمة لشيء على شبكة محلية.</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>من هنا فصاعدًا تشارك العقدة في الشبكة.</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>جارٍ إنشاء العقدة…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>الاتصال بالمحرك</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>بدء العقدة</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>مقبس المشغّل</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>شبكة محلية من أربعة مدقّقين</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>يصل إليها النظراء على</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>مجلد البيانات</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>تُقفل تلقائيًا</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>بعد 0 دقيقة</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد %n دقائق</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>تبلغك عبر</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>أرسل مفتاح العقدة إلى من دعاك: يضيفه مشغّلو الشبكة قبل أن تسمح عقدهم بدخول هذه العقدة.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>تصفية %1</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>إجراءات المحدد</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>إجراءات على الصفوف المحددة</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>نسخ الصفوف</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>بصيغة CSV…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>بصيغة JSON…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>كل الصفوف بصيغة CSV…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>كل الصفوف بصيغة JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>لا شيء محدد</numerusform>
                <numerusform>صف واحد محدد</numerusform>
                <numerusform>صفان محددان</numerusform>
                <numerusform>%n صفوف محددة</numerusform>
                <numerusform>%n صفًا محددًا</numerusform>
                <numerusform>%n صف محدد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>النموذج أو الصورة</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>الرموز الداخلة</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>الرموز الخارجة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Draining</source>
            <translation>قيد التصريف</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>موقوفة مؤقتًا</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>موقوفة مؤقتًا حتى %1</translation>
        </message>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>الانتقال إلى…  Ctrl+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>فتح لوحة الأوامر</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>بحسب النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>إيقاف استلام المهام مؤقتًا</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>العودة إلى استلام المهام</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>لمدة 10 دقائق</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>لمدة ساعة</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>حتى وقت محدد…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>حتى أستأنفه</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>إنهاء المهام الجارية، ثم إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>الوارد، لا جديد</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>الوارد، لا تنبيهات جديدة</numerusform>
                <numerusform>الوارد، تنبيه جديد واحد</numerusform>
                <numerusform>الوارد، تنبيهان جديدان</numerusform>
                <numerusform>الوارد، %n تنبيهات جديدة</numerusform>
                <numerusform>الوارد، %n تنبيهًا جديدًا</numerusform>
                <numerusform>الوارد، %n تنبيه جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>البرنامج مقفل</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>قفل البرنامج</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>إظهار المبالغ</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>إخفاء المبالغ</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>لا شبكة بعد</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>السلسلة %1
البيانات في %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصلة</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>استئناف استلام المهام</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>نقل ملكية %1</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>المالك الجديد هو من يتصرف في المفتاح من ذلك الحين. قارن المعرّف بما أعطاك إياه حرفًا حرفًا: لا يمكن التراجع عن نقل إلى معرّف خاطئ.</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>معرّف المالك الجديد</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 خانة ست عشرية.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>متابعة…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>معرّف المالك 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فارغ.</numerusform>
                <numerusform>معرّف المالك 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه خانة واحدة.</numerusform>
                <numerusform>معرّف المالك 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه خانتان.</numerusform>
                <numerusform>معرّف المالك 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه %n خانات.</numerusform>
                <numerusform>معرّف المالك 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه %n خانة.</numerusform>
                <numerusform>معرّف المالك 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه %n خانة.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>هذا هو مالكه بالفعل.</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>نقل ملكية %1 إلى %2؟</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>اضغط مطولًا لنقل الملكية</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>لمدة 10 دقائق</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>لمدة ساعة</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>حتى أستأنف</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>إنهاء ما يجري، ثم إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>استئناف العمل</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>إنهاء (يتوقف المحرك)</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>تستمر العقدة في العمل. أنهِها من قائمة هذه الأيقونة.</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>ما زال Stacknet Console هنا</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>تستمر العقدة وتوقّع أصواتها.</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>تستمر العقدة من دون توقيع: مفتاحها مقفل.</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>توقفت العقدة عن التوقيع.</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>تستمر العقدة؛ ولا توقّع شيئًا في الوقت الحالي.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>يُفك تشفير المفتاح في الذاكرة ويبقى فيها حتى تقفله أو تتوقف العقدة. ولا يُكتب على القرص من دون تشفير أبدًا.</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>يُفك تشفير المفتاح في الذاكرة حتى تقفله. ولا يُكتب على القرص من دون تشفير أبدًا.</numerusform>
                <numerusform>يُفك تشفير المفتاح في الذاكرة لمدة دقيقة واحدة، أو حتى تقفله. ولا يُكتب على القرص من دون تشفير أبدًا.</numerusform>
                <numerusform>يُفك تشفير المفتاح في الذاكرة لمدة دقيقتين، أو حتى تقفله. ولا يُكتب على القرص من دون تشفير أبدًا.</numerusform>
                <numerusform>يُفك تشفير المفتاح في الذاكرة لمدة %n دقائق، أو حتى تقفله. ولا يُكتب على القرص من دون تشفير أبدًا.</numerusform>
                <numerusform>يُفك تشفير المفتاح في الذاكرة لمدة %n دقيقة، أو حتى تقفله. ولا يُكتب على القرص من دون تشفير أبدًا.</numerusform>
                <numerusform>يُفك تشفير المفتاح في الذاكرة لمدة %n دقيقة، أو حتى تقفله. ولا يُكتب على القرص من دون تشفير أبدًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>فتح قفل %1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>جارٍ فتح القفل…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1، %2 % من الحد</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ValidatorModel</name>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>مدقّق</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>أصوات حاضرة</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerdictModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>المنفّذ</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>لك</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المقتطع</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>التحقق من نسخة احتياطية</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>يفتح مفتاح عقدة مصدَّرًا بعبارة مروره كما تفعل الاستعادة، ولا يكتب شيئًا: لا في الملف ولا في مخزن المفاتيح.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>لم يُختر ملف</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>عبارة مروره</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>مفتاح العقدة المراد التحقق منه</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>النسخة الاحتياطية سليمة: تحوي مفتاح العقدة %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>تسجيل الدخول بمحفظة</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>يعرض متصفحك صفحة من هذا الجهاز. اختر محفظتك هناك ووقّع. لا تُجرى أي معاملة ولا يُدفع شيء.</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>يجب أن تعرض الصفحة والمحفظة هذه الكلمات الأربع:</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>عبارة التحقق</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>فتح الصفحة مرة أخرى</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>نُسخ الرابط. ويُمحى من الحافظة بعد %1 s.</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>هل من مشكلة؟</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>هل تحذّر المحفظة من الصفحة أو لا تظهر؟ بعض المحافظ لا تعرف هذا الجهاز إلا باسمه.</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>فتحها باسم localhost</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>لا محفظة في متصفح على هذا الجهاز؟ وقّع النص في مكان آخر: على هاتف، أو ببرنامج، أو على جهاز بلا شبكة.</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>لصق توقيع بدلًا من ذلك</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>عنوان الحساب</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>من سلسلة EVM (0x…) أو من Solana (base58).</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>إنشاء النص المراد توقيعه</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>النص المراد توقيعه</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>النص المراد توقيعه</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>وقّع هذا النص بالضبط</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>النص المراد توقيعه كرمز QR</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>عرض كرمز QR</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>من personal_sign أو signMessage: أي 0x و130 خانة، أو base58. النص صالح مرة واحدة.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>سجّلت الدخول.</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>ما مُنح</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>يجوز للجلسة تسجيل الدخول إلى هذه العقدة وإلى مواقع Auth Bridge التابع لها بصفة هذا الحساب. لا يمكنها نقل أموال ولا توقيع شيء. لا يحتفظ هذا البرنامج بأي جزء منها؛ وهي مدرجة تحت الجلسات، حيث يمكن إنهاؤها.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>ليست لي: إنهاؤها</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>التحقق من التوقيع</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مرة أخرى</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>جارٍ فتح الصفحة…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>تعذّر تشغيل أي متصفح.</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>انسخ الرابط وافتحه في متصفح على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>بانتظار التوقيع · بقي %1</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>انتهى الوقت.</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>هذا ليس بأي من الصيغتين: 0x و40 خانة، أو من 32 إلى 44 حرفًا بصيغة base58.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>At</source>
            <translation>لدى</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>هذه العقدة</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>تنتهي في موعد أقصاه</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الجلسة</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>ليس لهذا الحساب جلسة أخرى هنا. هل هو لك؟</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>نعم، إبقاؤها</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>أُنهيت الجلسة.</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>ربما أرسل إليك أحد عملية تسجيل دخوله هو. ابدأ من جديد وقارن الكلمات الأربع.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>طريقة تسجيل الدخول</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>آخر ظهور في</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Signed in since</source>
            <translation>سجّلت الدخول منذ</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>متابعة مفتاح عقدة</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>يُعرض المفتاح المتابَع بحالته ورموزه. ولا يمكن توقيع شيء به هنا.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>المفتاح العام</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 خانة ست عشرية.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>اسم على هذا الجهاز؛ لا تراه العقد الأخرى أبدًا.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>متابعة</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>المفتاح العام 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فارغ.</numerusform>
                <numerusform>المفتاح العام 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه خانة واحدة.</numerusform>
                <numerusform>المفتاح العام 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه خانتان.</numerusform>
                <numerusform>المفتاح العام 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه %n خانات.</numerusform>
                <numerusform>المفتاح العام 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه %n خانة.</numerusform>
                <numerusform>المفتاح العام 64 خانة من 0 إلى 9 ومن a إلى f؛ وهذا فيه %n خانة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>خامل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>هذه الكلمات الـ 24 هي المفتاح. دوّنها على ورق بهذا الترتيب، واحفظ الورقة حيث لا تصل إليها النار ولا الغرباء. بها يمكن إعادة إنشاء المفتاح على أي جهاز؛ ومن دونها ومن دون نسخة احتياطية يضيع مع هذا الجهاز.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>دوّنتها</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>اكتب هذه الكلمات الثلاث من ورقتك.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>إظهار الكلمات مرة أخرى</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>ثلاث محاولات خاطئة. هذه هي الكلمات مرة أخرى: قارن كلًّا منها بورقتك.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>الكلمة %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>الكلمة %1 من ورقتك</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>ليس هذا ما عُرض عليك. اقرأ الأرقام بجانب الكلمات مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>الكلمة %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>ليست في قائمة الكلمات: الرقم %1. قارنها بورقتك.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>انظر حولك أولًا: من يقرأ هذه الكلمات يملك المفتاح. لا يستطيع أي برنامج منع برنامج آخر أو كاميرا من تصوير الشاشة؛ أنهِ مشاركة الشاشة قبل إظهارها.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>الكلمة %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>الكلمة %1، مخفية</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>إخفاء الكلمات</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>إظهار الكلمات</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>لا يستطيع أحد أن يعطيك هذه الكلمات ثانية، وهي تفتح المفتاح من دون عبارة مرور. لا تدع أحدًا ينظر إلى هذه الشاشة؛ ولا تصوّرها.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>الكلمة</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>القائمة التي تُفتح أثناء الكتابة تحوي كل الكلمات الـ 2,048؛ وكلماتك على ورقتك.</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>البدء بمفتاح آخر</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>كتابة كلمات المفتاح</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>مفتاح عقدتك</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>دوّن هذه الكلمات الـ 24 على ورق بهذا الترتيب. إنها النسخة الاحتياطية الوحيدة التي لا تعتمد على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>اكتب ثلاثًا منها من ورقتك، لتتأكد من أنها مقروءة.</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>الكلمات الـ 24 كلها بترتيبها. يمكن لصقها دفعة واحدة في الحقل الأول.</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>أُنشئ المفتاح قبل إغلاق البرنامج.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>دوّنتها</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>مفتاح العقدة %1 مشفّر في مجلد البيانات. وستُسأل عن عبارة مروره في النهاية. كلماته ليست محفوظة في أي مكان غير ورقتك.</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>هذه كلمات جديدة. اشطب الكلمات التي دوّنتها من قبل.</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>الكلمة %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>لا كلمة في القائمة تبدأ هكذا.</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>ليست هذه الكلمة %1. انظر في ورقتك.</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>أخطأت ثلاث محاولات. قارن ورقتك بالكلمات.</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>الكلمة %1 ليست من الكلمات الـ 2,048.</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>أُدخلت %1 من 24 كلمة.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>هذه كلمات مفتاح العقدة %1.</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>كل الكلمات معروفة، لكنها لا تنتمي معًا: إحداها خاطئة أو تبادلت اثنتان مكانيهما.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>تستلم المهام</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>تُنهي أعمالها</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>موقوفة مؤقتًا</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>لا تخدم هذه العقدة عملاء، فلا عمل لإيقافه مؤقتًا.</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>تُستلم المهام الجديدة في كل الساعات.</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>تُستلم المهام الجديدة حتى %1.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>أنت أوقفتها مؤقتًا.</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>هي خارج ساعاتها.</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>يعمل هذا الجهاز على البطارية.</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>تبقى كذلك حتى تستأنف.</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>تستمر عندما تعود الكهرباء.</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>تستمر عند %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>لا مهام متبقية.</numerusform>
                <numerusform>بقيت مهمة واحدة للإنهاء.</numerusform>
                <numerusform>بقيت مهمتان للإنهاء.</numerusform>
                <numerusform>بقيت %n مهام للإنهاء.</numerusform>
                <numerusform>بقيت %n مهمة للإنهاء.</numerusform>
                <numerusform>بقيت %n مهمة للإنهاء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>لا تستلم مهامًا جديدة. ما يجري يُنهى، وما ينتظر يُرفض.</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>تصريف</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>لا تستلم مهامًا جديدة. ما يجري وما ينتظر يُنهى.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>تستلم مهامًا جديدة مرة أخرى.</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>تغيير الساعات…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>يفتح ساعات العمل.</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>لمدة 10 دقائق</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>لمدة ساعة</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>حتى الغد، 08:00</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>حتى أستأنف</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>إنهاء ما ينتظر، ثم إيقاف مؤقت لمدة ساعة</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>لا عملاء</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1، اختُبرت هنا</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>لم تُحدَّد مهمة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>المستخدم من الحدود</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>حفظ الإيصال…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>نسخ الإيصال</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>عرض مدخلات الملخص</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>لإعادة حساب الملخص، احفظ الإيصال وشغّل هذا مع ما أرسله العميل؛ فالعقدة لم تحتفظ به:</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>أمر إعادة حساب الملخص</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>نسخ الأمر</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>اختر مهمة لعرض أعدادها وملخصاتها وإيصالها. الطلبات والإجابات والتعليمات البرمجية والملفات لا تُحفظ، فلا يمكن عرضها هنا.</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>مهمة %1</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>أوراق العمل: %1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>فشلت المهمة (%1).</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>نُفِّذت في الصندوق المعزول: بلا شبكة وبلا صلاحيات، وبحد أقصى %1 GB من الذاكرة و%2 معالج و%3 s. لا تُحفظ التعليمات البرمجية ولا الملفات ولا المخرجات.</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>لا يُحفظ الطلب ولا الإجابة؛ والإيصال يحوي ملخصيهما فقط.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>رمز الخروج</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>الحاوية</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>كانت جاهزة</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>أُنشئت من أجلها</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>الرموز الداخلة</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>الرموز الخارجة</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>ملخص الإيصال</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>عند الارتفاع %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>%1 على 0 معالج</numerusform>
                <numerusform>%1 على معالج واحد</numerusform>
                <numerusform>%1 على معالجين</numerusform>
                <numerusform>%1 على %n معالجات</numerusform>
                <numerusform>%1 على %n معالجًا</numerusform>
                <numerusform>%1 على %n معالج</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%1 من %2 MiB</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>حفظ الإيصال</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>حُفظ الإيصال في %1</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>يمكن لأي أحد التحقق منه من دون اتصال: stacknetctl receipt verify FILE</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>نُسخ الإيصال.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>المدخلات</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>المخرجات</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>ملف النموذج</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>الملح</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>سبب الانتهاء</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>العقد</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>وقّعها</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>الإيصال</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>ليس له مدخلات ملخص</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>غير جاهز</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>متدهور</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>تعاد المحاولة</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا شيء ينتظر</numerusform>
                <numerusform>واحدة تنتظر</numerusform>
                <numerusform>اثنتان تنتظران</numerusform>
                <numerusform>%n تنتظر</numerusform>
                <numerusform>%n تنتظر</numerusform>
                <numerusform>%n تنتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>لا شيء يجري</numerusform>
                <numerusform>واحدة تجري</numerusform>
                <numerusform>اثنتان تجريان</numerusform>
                <numerusform>%n تجري</numerusform>
                <numerusform>%n تجري</numerusform>
                <numerusform>%n تجري</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>من 0 حساب</numerusform>
                <numerusform>من حساب واحد</numerusform>
                <numerusform>من حسابين</numerusform>
                <numerusform>من %n حسابات</numerusform>
                <numerusform>من %n حسابًا</numerusform>
                <numerusform>من %n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>الصندوق المعزول</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> المحاولة التالية خلال %1.</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>يجيب عن الطلبات.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>نجح %1، فشل %2، لم يُرسل %3</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>استدعاءات الأدوات</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>التضمينات</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>الصنف R</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>آخر خطأ</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>يشغّل التعليمات البرمجية بلا شبكة، في حاويات ذات حدود.</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>بيئة التشغيل</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>مرات التشغيل</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>الحاويات الجاهزة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>المخدوم منها</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>مدة إنشاء الواحدة</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>صورة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>النموذج أو الصورة</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>الخطأ</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>ملخص الإيصال</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>رمز الخروج</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>الرموز الداخلة</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>الرموز الخارجة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أوراق العمل</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>ارتفاع السجل</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>خُدمت من المجموعة الجاهزة</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>اختُبرت هنا</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>وقت المعالج</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>أقصى عدد للمعالجات</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>ذروة الذاكرة (بايت)</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>أقصى ذاكرة (بايت)</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>أقصى وقت</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>كل المهام المحفوظة</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>تاريخ المهام</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>لا مهام محفوظة</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>تبقى المهام هنا حتى تنقضي مدتها؛ وتذكر صفحة البيانات والخصوصية هذه المدة.</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>ناجحة</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>في قائمة الانتظار</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>كل الأصناف</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>كل الأوقات</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>آخر ساعة</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>توقيت هذا الجهاز، %1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>استلام المهام الجديدة في هذه الساعات فقط</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>إيقاف مؤقت ما دام هذا الجهاز يعمل على البطارية</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>المهام المستلمة قبل نهاية الساعة تُنهى بعدها. يستمر الإجماع والفحوص العشوائية المترتبة على هذه العقدة في كل الأوقات؛ وتبقى المصادقة صالحة.</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>حفظ الساعات</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>إعادتها كما كانت</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>الليالي</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>ساعات الدوام</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>كل الساعات</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>تعمل %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>الساعات غير سارية: تُستلم المهام طوال الوقت.</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>اختر ساعة واحدة على الأقل. لإيقاف كل العمل، أوقفه مؤقتًا بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>ليس لهذا الجهاز بطارية، أو أنه لا يُخبر بها.</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>يعمل على البطارية الآن.</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>موصول بالكهرباء الآن.</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>حُفظت الساعات وهي سارية.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>أحدث المهام</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>تثبيت العرض</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>تنتظر المهام الجديدة حتى تعرضها.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>لا مهمة بعد</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>تظهر المهمة هنا خلال ثانية من إرسال عميل لها. وتبيّن النظرة العامة كيفية توصيل عميل.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>لا جديد لعرضه</numerusform>
                <numerusform>عرض مهمة جديدة واحدة</numerusform>
                <numerusform>عرض مهمتين جديدتين</numerusform>
                <numerusform>عرض %n مهام جديدة</numerusform>
                <numerusform>عرض %n مهمة جديدة</numerusform>
                <numerusform>عرض %n مهمة جديدة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>كم مهمة انتهت؟</translation>
        </message>
        <message>
            <source>tasks per minute</source>
            <translation>مهمة في الدقيقة</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>التعليمات البرمجية</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>لا مهمة بعد</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>يظهر العمود الأول مع أول مهمة تنتهي.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>كم استغرقت؟</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, by minute</source>
            <translation>للمهام الناجحة، حسب الدقيقة</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % دون</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>النصف دون</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>يبدأ الخط مع أول مهمة تنجح.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>nothing waits</source>
            <translation>لا شيء ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chats, %2 code</source>
            <translation>%1 محادثة، %2 مهمة برمجية</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>من 0 حساب</numerusform>
                <numerusform>من حساب واحد</numerusform>
                <numerusform>من حسابين</numerusform>
                <numerusform>من %n حسابات</numerusform>
                <numerusform>من %n حسابًا</numerusform>
                <numerusform>من %n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>في قائمة الانتظار</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>ناجحة</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>المدة الوسيطة</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>خُدمت من المجموعة الجاهزة</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>الفحوص العشوائية المجتازة</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>عروض العمل</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>الحمل</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>الفحوص العشوائية</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>الساعات</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>العقدة قادرة على العمل</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>العقدة غير قادرة على العمل</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>فشلت %1</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no finished task yet</source>
            <translation>لا مهمة منتهية بعد</translation>
        </message>
        <message>
            <source>95 % under %1 · last %2</source>
            <translation>95 % دون %1 · الأخيرة %2</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>لم تُشغَّل تعليمات برمجية بعد</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>من %1 مرة تشغيل</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>none of yours was judged</source>
            <translation>لم يصدر حكم في أي من مهامك</translation>
        </message>
        <message>
            <source>of the newest verdicts</source>
            <translation>من أحدث الأحكام</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkSpotChecks</name>
        <message>
            <source>Passed</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>مُدان</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>غير مطابق</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>مُبرَّأ</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>لم يُفحص</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>لم تُقدَّم المدخلات</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>غير قابل للتكرار</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>غير محسوم</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>اختبار من الشبكة</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>عن مهامك، وعن المهام التي فحصتها</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>أحكام الفحوص العشوائية</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>لا حكم بعد</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>تسحب الشبكة مهامًا ليعاد تنفيذها؛ ومعظمها لا يُسحب أبدًا.</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>الفحوص المترتبة على هذه العقدة</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>الفحوص العشوائية المفتوحة</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>لا شيء مترتب</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>عندما تُسحب هذه العقدة يظهر الفحص هنا.</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>وضع هذه العقدة</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>ما يمكنها إعادة تنفيذه</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>ما يكشفه الفحص من الطلب</translation>
        </message>
        <message>
            <source>One conviction takes %1 % of the tokens of the key.</source>
            <translation>الإدانة الواحدة تقتطع %1 % من رموز المفتاح.</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>لا إدانات بين أحدث الأحكام.</numerusform>
                <numerusform>إدانة واحدة بين أحدث الأحكام.</numerusform>
                <numerusform>إدانتان بين أحدث الأحكام.</numerusform>
                <numerusform>%n إدانات بين أحدث الأحكام.</numerusform>
                <numerusform>%n إدانة بين أحدث الأحكام.</numerusform>
                <numerusform>%n إدانة بين أحدث الأحكام.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>لا إدانة بين أحدث الأحكام.</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>التُزم بها</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>غير مؤهلة</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>استبعدها العملاء</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>المدخلات المحفوظة</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1، %2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>الفحوص المنفَّذة للآخرين</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>الأوامر المرفوضة</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>الكناري المزروع</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>الكناري المكتشف</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>الصنف %1: %2 (%3)</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>لم تُعلن بعد</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>لا شيء.</translation>
        </message>
    </context>
</TS>
