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
        <message>
            <source>Wallet named</source>
            <translation>سُمّيت المحفظة</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>أُلغي ربط المحفظة</translation>
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
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>لا حكم بعد</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>في كل مرة تُسأل فيها وحدات GPU تُحفظ النتيجة هنا.</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>كم مرة جرى التحقق؟</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>فحوص في اليوم</translation>
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
            <source>How long does a check take?</source>
            <translation>كم يستغرق الفحص؟</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>ثوانٍ</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>فحص واحد</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>كم كان عمر الدليل؟</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>دقائق</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>أحدث دليل</translation>
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
        <message>
            <source>nobody answers for its revocation</source>
            <translation>لا أحد يجيب عن إلغائها</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>الإلغاء غير معروف: لم يقل أحد شيئًا</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>غير ملغاة (%1)</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>ملغاة (%1)</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>معلّقة (%1)</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>الإلغاء غير معروف: الإفادة لا تُحتسب (%1)</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>لم يُفحص التوقيع بعد</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>الجذر الذي تعرفه هذه العقدة</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>غير موقّعة من جهة إصدارها</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>موقّعة من جهة إصدارها</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>من شبكة أخرى</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>من إصدار آخر للبروتوكول</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>من حقبة أخرى</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>من جولة بعيدة جدًا</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>التوقيع غير صالح</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>الشهادة غير صالحة</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>المقترح غير صالح</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>مطالبات بلا قائمتها</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>كتل غير متوافقة</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>إجابة لم يطلبها أحد</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>تنتظر السحب</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>النتائج تُختم</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>النتائج تُكشف</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>اللجنة تختم نتائجها</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>اللجنة تكشف نتائجها</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>صدر الحكم</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>تنتظر المدخلات</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>تعيد التنفيذ</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>ترسل نتيجتها</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>النتيجة مختومة</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>النتيجة مكشوفة</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>لا تخدم حسب السجل</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>بلا اتصال</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>لم يُسمع عنها مؤخرًا</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>بلا مصادقة سارية</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>لا تنفّذ مثل هذه المهام</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>ليس لديها النموذج</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>دون الحد الأدنى للحصة المرهونة</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>تخدم Stack آخر</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>ليست لديها الموارد</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>تنقصها قدرة</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>بلا مكان شاغر</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>حملها 90 % أو أكثر</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>اختيار للتجربة</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>سحب حسب الوزن</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>سحب بالتساوي</translation>
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
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>الدليل لا يثبت إخلافًا للوعد؛ وتبيّن الفحوص السبب.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>لم يكن أحد يستطيع حينها معرفة هل وُفي بالوعد.</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>في الكتلة اتهامات كثيرة جدًا. أرسله من جديد.</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>الكتلة %1، الجولة %2: موافق، الصوت في شهادتها.</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>الكتلة %1، الجولة %2: متأخر، كان نصاب قد أغلق الشهادة.</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>الكتلة %1، الجولة %2: فائت، لم تصوّت هذه العقدة.</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>الكتلة %1، الجولة %2: مخالف، يحوي الدليل توقيعين بمفتاح هذه العقدة.</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>السلسلة لا تحتويها في الوقت المحدد</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>القائد المتهم وقّع الوعد</translation>
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
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>إن قُبل: يخسر المتهم %5 من رموزه ولن يدقّق بعد الآن أبدًا.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>إن قُبل: يحصل المفتاح المقدِّم على %5 من العقوبة، وبحد أقصى %1 رمز.</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>إن كان خاطئًا: يُحرق ما يصل إلى %1 رمز من رموز المفتاح المقدِّم.</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>يتوقف المفتاح عن الخدمة: لا مهام ولا نقاط ولا أوراق عمل حتى يُوصَّل من جديد.</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>يواصل التصويت ما دام في مجموعة المدقّقين.</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>تُنشر المعاملة ومن طالب بها أو وعد بها إلى الأبد.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>You say that %2 were paid. With that the buyer takes the key over, with %1 tokens and its paperwork, without another word of yours. Money moves outside of the ledger: look that it has come.</source>
            <translation>تقول إن %2 قد دُفعت. وبذلك يستلم المشتري المفتاح، مع %1 رمز وأوراق عمله، دون كلمة أخرى منك. ينتقل المال خارج السجل: تحقق من أنه وصل.</translation>
        </message>
        <message>
            <source>The key becomes yours with %1 tokens once the order is final. The ledger moves no money: the %2 must have been paid before, and only the seller can give them back.</source>
            <translation>يصبح المفتاح لك مع %1 رمز حالما يصبح الأمر نهائيًا. لا ينقل السجل مالًا: يجب أن تكون %2 قد دُفعت من قبل، ولا يستطيع إعادتها إلا البائع.</translation>
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
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>هذا النوع من القنوات غير معروف.</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 ليس مسارًا مطلقًا.</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 غير موجود.</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 ليس برنامجًا يجوز لهذا المستخدم تشغيله.</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>يستطيع آخرون تغيير %1: نفّذ عليه chmod go-w.</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>أُنهي %1 بالإشارة %2.</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>انتهى %1 بالرمز %2.</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>المحرك يتوقف.</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>لم ينتهِ %1 خلال %2 s فأُنهي قسرًا.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1: لم يتم %2 في الوقت المحدد.</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1: تعذّر %2 (%3)؛ تحقق من العنوان ومن أنه يعمل.</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>الرد (لم يُعثر على اسمه)</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>أرسل %1 قبل التشفير أكثر مما يجوز له.</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>تعذّرت قراءة الشهادة الجذر المعطاة.</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>إنهاء مصافحة TLS</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>تعذّر التحقق من شهادة %1 (%2)؛ استخدم الاسم الذي أُصدرت له.</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>قبول الرسالة</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>يرد %1 بسطر طويل جدًا.</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>يمكن رفع إيقافه ابتداءً من الحقبة %1.</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>اقتُطع %1 من الرموز عند الارتفاع %2.</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>توقيعان متناقضان عند الجولة %1. أوقف كل عقدة أخرى تعمل بهذا المفتاح.</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>يُقال إن معاملة أُغفلت عند الجولة %1.</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>اقتطع الحكم "%1" عدد %2 من الرموز.</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>غودرت الفترة %1 بعد %2 من المقترحات.</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>%1 من آخر %2 شهادة ينقصها صوته.</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>عدد النظراء المتصلين %1 من %2.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>شغّل مزامنة الوقت.</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>المساحة الحرة حيث يوجد مجلد البيانات %1 MB.</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>عدد المهام التي تنتظر السجل: %1.</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>لم يُنسخ احتياطيًا قط.</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>لا يوجد %1 كهذا؛ اعرض القائمة من جديد.</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>هذا ليس طلبًا يخص التنبيهات.</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>يجب أن يبقى condition كما هو في قاعدة تأتي مع البرنامج.</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>توجد 100 قاعدة من قبل؛ أزل واحدة.</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>هذه القاعدة تأتي مع البرنامج؛ أوقف تشغيلها بدلًا من إزالتها.</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>يجب أن يبقى kind كما هو؛ أضف قناة أخرى.</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>توجد 16 قناة من قبل؛ أزل واحدة.</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>هذا اختبار: هكذا تبدو التنبيهات.</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>يجب أن يكون until_ms القيمة 0 أو وقتًا.</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>يجب أن يكون subject واحدًا من 64 موضوعًا مكتومًا على الأكثر.</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>خادم البريد %1 يرفض %2 بالرد %3.</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>المرسِل</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>أحد المستلمين</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 لا يتحدث SMTP.</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>خادم البريد %1 لا يوفر STARTTLS، ولا يُرسل شيء دون تشفير.</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>خادم البريد %1 لا يوفر AUTH PLAIN ولا AUTH LOGIN.</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>المرسِل أو أحد المستلمين ليس عنوان بريد.</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>لا يُرسل البريد إلى جهاز آخر إلا عبر TLS.</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>يجب أن يكون عنوان URL الخاص بـ webhook من نوع https، أو http على الواجهة المحلية، دون اسم مستخدم ودون جزء بعد #.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 لا يتحدث HTTP.</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>يرد %1 بالرمز HTTP %2.</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>الشهادة %1 ("%2") %3.</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>مفتاحها ليس ECDSA P-384</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>موقّعة بغير ECDSA وSHA-384</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>فيها امتداد حرج غير معروف</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>مكررة</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>شهادة سلطة تصديق؛ والشهادة الطرفية مفقودة</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>لا يجوز لها التوقيع (استخدام المفتاح)</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>ليست شهادة سلطة تصديق، لكن الشهادة %1 تسمّيها جهة إصدارها</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>لا يجوز لها توقيع الشهادات (استخدام المفتاح)</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>تحتها سلطات تصديق أكثر مما يسمح به طول مسارها</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>انتهت صلاحيتها في %1</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>لا تسري إلا من %1</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>لم تصدرها الشهادة التالية ("%1")</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>لم تصدرها الشهادة الجذر المعتمدة "%1"</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>تسمّي "%1" جهة إصدارها لكنها غير موقّعة منها</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>لا توجد شهادة.</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>عدد الشهادات %1؛ والمسموح %2 على الأكثر.</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>هي الجذر؛ وشهادات الجهاز مفقودة</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>هي الجذر، لكنها ليست في النهاية</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>جذر قائم بذاته، وليست الجذر المعتمد</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>دليل GPU لا يمكنه إثبات جانب المعالج.</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>قُدّمت شهادة من المعالج؛ وهذا الإصدار لا يستطيع التحقق منها، لذا يبقى جانب المعالج غير مثبت.</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>قائمة الإلغاء أكبر من %1 بايت.</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>قائمة الإلغاء ليست قائمة DER واحدة ولا كتلة PEM واحدة.</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>في قائمة الإلغاء أوقات غير ممكنة.</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>في قائمة الإلغاء أكثر من %1 قيد.</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>قائمة الإلغاء صادرة عن "%1"، لا عن %2.</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>لا يجوز لـ %1 توقيع قوائم الإلغاء.</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>قائمة الإلغاء ليست موقّعة بـ ECDSA مع SHA-256 أو SHA-384.</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>توقيع قائمة الإلغاء ليس من %1.</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>قائمة الإلغاء تشمل شهادات من جهات إصدار أخرى أيضًا؛ ومثل هذه القوائم لا تُقرأ.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>أُلغيت في %1، السبب %2، وفق قائمة جهة إصدارها.</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>تسري قائمة الإلغاء من %1، وهو وقت في المستقبل.</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>كانت قائمة الإلغاء سارية حتى %1.</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>معلّقة، وفق قائمة جهة إصدارها.</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>قائمة الإلغاء تشمل جزءًا فقط ولا تدرج الشهادة.</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>ليست في قائمة جهة إصدارها السارية حتى %1.</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>لا يمنع المشغّل شيئًا بالاسم.</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>ليس لوحدة GPU رقم تسلسلي يُبحث عنه في قائمة المنع لدى المشغّل.</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>وحدة GPU ‏%1 في قائمة المنع لدى المشغّل.</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>ملف RIM ‏%1 في قائمة المنع لدى المشغّل.</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1؛ لا تحدد السياسة حدًا أدنى.</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1؛ الحد الأدنى هو %2.</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 دون الحد الأدنى في السياسة وهو %2. حدّث برمجيات وحدة GPU.</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>لا يمكن مقارنة %1 بالحد الأدنى في السياسة وهو %2. حدّث برمجيات وحدة GPU.</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>الرقم أحادي الاستخدام المتوقع ليس 64 خانة ست عشرية بأحرف صغيرة.</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>لم يُفحص، لأن %1 لم ينجح.</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>حجم التقرير %1 بايت؛ ويُقرأ %2 على الأكثر.</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>حجم سلسلة الشهادات %1 بايت؛ ويُقرأ %2 على الأكثر.</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>تسمّي الشهادة الطرفية الجهاز "%1"، وهو ليس وحدة GPU من عائلة معروفة.</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>64 قياسًا.</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>عدد الحقول: %1.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>عدد الحقول: %1، منها أنواع بلا اسم: %2. السياسة ترفضها.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>عدد الحقول: %1، منها أنواع بلا اسم: %2.</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>سلسلة الجهاز: %1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>%1 شهادة حتى الجذر المعتمد، سارية حتى %2.</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>لم يُوقَّع التقرير بمفتاح الشهادة 0 ("%1").</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>أجابت وحدة GPU عن الرقم أحادي الاستخدام %1، لا عن %2.</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>لا يحوي التقرير تجزئة البرنامج الثابت (FWID) التي تطلبها السياسة؛ وبرامج التشغيل قبل 550 لا تكتبها.</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>لا يحوي التقرير تجزئة البرنامج الثابت؛ والسياسة لا تطلبها.</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>تبدأ تجزئة البرنامج الثابت في التقرير بـ %1، وفي الشهادة الطرفية بـ %2.</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1، PDI ‏%2.</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>لا يوجد %1؛ والسياسة لا تطلبه.</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>دون ملفي RIM كليهما لا يوجد ما يُقارن به؛ والسياسة لا تطلبهما.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>تعمل وحدة GPU في وضع %1؛ ولم يسجّل أحد وضعًا.</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>تعمل وحدة GPU في وضع %1، كما هو مسجّل.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>تعمل وحدة GPU في وضع %1؛ والمسجّل هو %2.</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>رُفضت قائمة الأدلة: %1.</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1: يلزم نص باسم "%2"</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 ليس كائنًا</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1: البنية "%2"؛ والمعروف HOPPER وBLACKWELL</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1: "evidence" ليس base64 بحجم 8 KiB على الأكثر</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1: "certificate" ليس base64 بحجم 64 KiB على الأكثر</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>أكبر من 2 MiB</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>ليست قائمة JSON</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>يجب أن تحوي من 1 إلى 16 قيدًا</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1: يذكر رقمًا أحادي الاستخدام غير الذي في القيد 0</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>لا تحوي الشهادة الطرفية تجزئة DICE للبرنامج الثابت.</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>امتداد DICE في الشهادة الطرفية لا يحوي تجزئة SHA-384.</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>في امتدادي DICE في الشهادة الطرفية تجزئتان مختلفتان.</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>لا يحوي اسم صاحب شهادة %1 رقمًا تسلسليًا ست عشريًا بأحرف كبيرة.</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>لا تحوي الشهادة الطرفية اسمًا بديلًا فيه هوية الجهاز.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>اسم الجهاز "%1" في الشهادة الطرفية ليس بالصيغة vendor:product:identifier.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>اسم الجهاز "%1" في الشهادة الطرفية ليس من NVIDIA أو ليس فيه معرّف من 16 خانة ست عشرية.</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>لا تحوي السلسلة شهادة BROM.</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>الشهادات هي شهادات "%1"، وهو ليس وحدة GPU من عائلة معروفة.</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>الشهادة "%1" إلى جانب اسم الجهاز %2.</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>يذكر اسم صاحب الشهادة الطرفية رقمًا تسلسليًا غير رقم الشهادة.</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>يُزعم أن الدليل من %1؛ لكن شهاداته من %2.</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>يذكر التقرير الشريحة %1؛ وتذكر الشهادات %2.</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>وحدة GPU واحدة</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>عدة وحدات GPU</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>PCIe محمي</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>سجّلت العقدة %1 من وحدات GPU؛ والممكن من 1 إلى %2.</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>يوجد دليل على %1 من وحدات GPU؛ وسجّلت العقدة %2.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>تعمل وحدة GPU ‏%1 في وضع %2؛ وتعمل أخرى في وضع %3.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>تعمل وحدة GPU ‏%1 في وضع %2؛ والمسجّل هو %3.</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>%1 من وحدات GPU، كما هو مسجّل، في الوضع "%2".</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>مبدّلاتها ليست جزءًا من هذا الحكم.</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>وحدتا GPU ‏%1 و%2 هما الوحدة نفسها، PDI ‏%3.</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>لا تتكرر أي وحدة GPU.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>لا دليل من GPU: ‏%1: %2.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>لا دليل من GPU: ‏%1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>الحوسبة السرية متوقفة. فعّلها لوحدة GPU (nvidia-smi conf-compute والبرنامج الثابت للجهاز)، ثم أعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>وحدة GPU في وضع المطوّر الذي يمكن فيه قراءة ذاكرتها. اضبطها على الحوسبة السرية دون أدوات المطوّر.</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>الحوسبة السرية في وحدة GPU محاكاة. استخدم عتادًا إنتاجيًا.</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>وحدات GPU لا تقبل العمل بعد. اجعلها جاهزة بعد التحقق من الجهاز (nvidia-smi conf-compute -srs 1).</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>وحدة GPU ‏%1، البنية %2: لا تقدّم المصادقة إلا وحدات Hopper وBlackwell.</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>وحدة GPU ‏%1: الحجم المعطى لـ %2 هو %3 بايت، والممكن من 1 إلى %4. حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>سلسلة الشهادات</translation>
        </message>
        <message>
            <source>report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>مكتبة NVIDIA ‏libnvidia-ml.so.1 غير مثبّتة. على جهاز فيه GPU من NVIDIA ثبّت برنامج التشغيل؛ ودونها لا يلزم فعل شيء.</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>برنامج تشغيل NVIDIA قديم جدًا، إذ ينقصه %1. حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>لا توجد GPU من NVIDIA في هذا الجهاز.</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>عدد وحدات GPU ‏%1، ويمكن مصادقة %2 على الأكثر كعقدة واحدة.</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>بدء تشغيلها</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>لم تعد مكتبة NVIDIA من %1 خلال %2 ms فأُوقفت. إن استمر ذلك فأعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>أنهت مكتبة NVIDIA عمليتها في %1 (الإشارة %2). حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>أنهت مكتبة NVIDIA عمليتها في %1. حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>أرسل %1 ما لا يجوز في %2: %3 ثبّت Stacknet من جديد أو حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 غير مثبّت بجانب هذا البرنامج. ثبّت Stacknet من جديد.</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>عدد وحدات GPU التي فُعّلت فيها الحوسبة السرية: %1.</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>نجح الاستدعاء</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>لم تُهيّأ مكتبة NVIDIA</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>رفضت مكتبة NVIDIA المعامل</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>لا تدعم وحدة GPU ذلك في وضعها الحالي</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>لا يجوز لهذا المستخدم سؤال وحدة GPU: شغّل البرنامج بمستخدم يجوز له فتح /dev/nvidia*</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>لم يُعثر على وحدة GPU</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>الإجابة أكبر من المخزن المؤقت</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>برنامج تشغيل NVIDIA غير محمّل: حمّله أو أعد تشغيل الجهاز</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>لم تستجب وحدة GPU في المهلة الخاصة بالمكتبة</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>لدى نواة النظام مشكلة في مقاطعات وحدة GPU</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>جزء من مكتبة NVIDIA مفقود: ثبّت برنامج التشغيل من جديد</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>ينقص برنامج التشغيل هذه الوظيفة: حدّث برنامج التشغيل</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>فُقدت وحدة GPU: انفصلت عن الناقل، أعد تشغيل الجهاز</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>يجب إعادة ضبط وحدة GPU أولًا</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>حظر نظام التشغيل وحدة GPU</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>إصدار المكتبة غير إصدار برنامج التشغيل المحمّل: أعد تشغيل الجهاز</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>وحدة GPU مستخدمة من برنامج آخر</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>الذاكرة غير كافية</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>تبلّغ مكتبة NVIDIA عن خطأ غير معروف</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>تبلّغ مكتبة NVIDIA عن الخطأ %1</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>استجابة OCSP أكبر من %1 بايت.</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>استجابة OCSP ليست استجابة DER واحدة.</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>لا يجيب المجيب عن هذه الشهادة (unauthorized).</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>يقول المجيب إن عليك السؤال لاحقًا.</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>يبلّغ المجيب عن خطأ، حالة OCSP ‏%1.</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>في استجابة OCSP حالة غير موجودة.</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>استجابة OCSP ليست بصيغة RFC 6960، أو فيها أكثر مما يُقبل.</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>المجيب %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>ليس لدى %1 شهادة من %2.</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>ليس لدى %1 شهادة لتوقيع استجابات OCSP ‏(OCSPSigning).</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>لدى %1 شهادة ليست للتوقيع.</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>لدى %1 شهادة لا تسري إلا من %2 إلى %3.</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>لدى %1 شهادة لم يوقّعها %2.</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>لدى %1 شهادة ملغاة هي نفسها.</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>الاستجابة ليست من %1 ولا من مجيب يعرض شهادة منه.</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>توقيع الاستجابة ليس من %1.</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>الاستجابة ليست موقّعة بـ ECDSA مع SHA-256 أو SHA-384.</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>في الاستجابة أوقات غير ممكنة.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>أُلغيت في %1، السبب %2، وفق مجيبها.</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>لا تكرر الاستجابة الرقم الذي أُرسل مع السؤال.</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>تسري الاستجابة من %1، وهو وقت في المستقبل.</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>كانت الاستجابة سارية حتى %1.</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>معلّقة، وفق مجيبها.</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>صالحة حتى %1.</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>المجيب لا يعرف هذه الشهادة.</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>الاستجابة تخص شهادة غير %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>الحقل المعتم %1 %2.</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>لا ينتهي بالحرف NUL</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>فيه نص بعد الحرف NUL</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>فيه %1 حرف؛ ويُقرأ %2 على الأكثر</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>يقول "%1"</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>حجمه %1 بايت بدلًا من %2</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>ليس 0xAA (مفعّل) ولا 0x55 (متوقف)</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>يناقض FEATURE_FLAG</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>البيانات المعتمة في التقرير من الإصدار %1؛ وهذا البرنامج يقرأ حتى %2. حدّثه.</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>ليس أيًّا من 0 (SPT) و1 (MPT) و2 (PPCIE)</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>ليس مؤلفًا من هويات طولها 8 بايت</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>لا يجوز أن يكون في تقرير</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>تنتهي البيانات المعتمة في التقرير داخل ترويستها.</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>البيانات المعتمة في التقرير من نمط %1؛ ولا يُعرف إلا النمط 0.</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>لا تحوي البيانات المعتمة في التقرير الحقل %1.</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>البيانات المعتمة في التقرير فارغة.</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>تنتهي البيانات المعتمة في التقرير داخل الحقل %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>الحقل المعتم %1 مكرر.</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>الشهادة %1 في نص PEM ‏%2.</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>في نص يزيد على 256 KiB</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>زائدة على العدد المسموح %1</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>لا تبدأ بـ "-----BEGIN CERTIFICATE-----"؛ ولا يجوز أن يكون هناك غير الشهادات</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>ليس لها سطر نهاية</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>ليست base64</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>ليست شهادة X.509</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>مفقودة: النص فارغ</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>اجمع الدليل من جديد وقارن أحجام الملفات وتجزئاتها: هذا ليس ما كتبته وحدة GPU.</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>أدخل سلسلة شهادات المصادقة الكاملة لوحدة GPU بصيغة PEM، الشهادة الطرفية أولًا.</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>لا تثق بوحدة GPU هذه: لم تصدر NVIDIA هذه الشهادات كما هي هنا.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>اجلب ملف RIM من جديد من خدمة NVIDIA: هذا الملف لم توقّعه NVIDIA كما هو هنا.</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>اجلب ملف RIM للإصدار والشريحة المذكورين في التقرير.</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>لا تثق به: اسأل خدمة المصادقة من جديد.</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>اطلب تحديًا جديدًا وأجب عنه مرة واحدة، في الوقت المحدد، من العقدة الموجّه إليها.</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>حدّث هذا البرنامج: برمجيات وحدة GPU تكتب صيغة أحدث.</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>قارن ساعة هذا الجهاز (--at) بتواريخ الشهادة.</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>قدّم دليل وحدة GPU؛ فالمبدّلات لا يُتحقق منها.</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>اسأل المرسِل أي وحدة GPU لديه: زعمه وشهاداته مختلفان.</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>لا تثق به: اجمع من جديد، وتحقق من أن التقرير والسلسلة من وحدة GPU واحدة.</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>أدخل الرقم أحادي الاستخدام بـ 64 خانة ست عشرية بأحرف صغيرة.</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>اطلب دليلًا جديدًا برقمك أحادي الاستخدام: هذا الدليل يجيب عن سؤال آخر.</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>حدّث برنامج تشغيل GPU إلى 550 أو أحدث، أو اضبط require_fwid على false في السياسة.</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>لا تثق به: البرنامج الثابت العامل ليس الذي صدرت له الشهادة.</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>حدّث برنامج تشغيل GPU أو vBIOS، أو اخفض الحد الأدنى في السياسة.</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>اجلب ملف RIM المذكور من خدمة NVIDIA وقدّمه عبر --driver-rim أو --vbios-rim أو "attest rims add".</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>بدّل بين ملفي --driver-rim و--vbios-rim.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>اجلب ملف RIM من جديد: توقّعه NVIDIA مجددًا قبل انتهاء شهادة موقّعه.</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>قدّم ملف RIM واحدًا لبرنامج التشغيل وواحدًا لـ vBIOS لوحدة GPU هذه نفسها.</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>لا تثق بها حتى تشغّل وحدة GPU برنامج التشغيل وvBIOS المنشورين: ثبّتهما مجددًا، وأعد التشغيل، واجمع من جديد.</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>أخرجها من الخدمة: ألغت NVIDIA الشهادة المذكورة.</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>انتظر NVIDIA: الشهادة المذكورة معلّقة.</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>قدّم استجابات OCSP أو قوائم إلغاء حديثة (--revocation DIR)، أو اسمح بعدم الرد في السياسة ("revocation": "allow-unknown").</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>أزل استجابة OCSP أو قائمة الإلغاء المذكورة أو اجلبها من جديد.</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>أزله من denied_gpus أو denied_rims في السياسة، إن كان هناك بالخطأ.</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>اجلب مجموعة مفاتيح الخدمة (JWKS) من جديد.</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>اطلب من الخدمة رمزًا جديدًا؛ فهو صالح لساعة.</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>اطلب من الخدمة رمزًا جديدًا: هذا استُخدم من قبل.</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>ابحث عن الرقم في قائمة أخطاء NVIDIA؛ والرقم 4010 يعني رقمًا أحادي الاستخدام لا يطابق الدليل.</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>قدّم دليل كل وحدة GPU في العقدة، ولا شيء غيرها.</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>قدّم دليل كل وحدة GPU مرة واحدة؛ فالوحدة الواحدة لا تُعد اثنتين أبدًا.</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>اضبط كل وحدات GPU في العقدة على الوضع الذي سجّلته.</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>اضبط ساعة هذا الجهاز.</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>قُدّم أكثر من 64 استجابة OCSP أو 64 قائمة إلغاء.</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>لم يقل أحد شيئًا عن هذه الشهادة.</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>لا أحد يجيب عن شهادات البرامج الثابتة.</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>الاستجابة لا تخص أي شهادة في هذه السلسلة.</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>القائمة من "%1"، الذي لم يصدر شيئًا في هذه السلسلة.</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>لا توجد شهادة يُسأل عنها.</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>%1 شهادة صالحة حتى %2.</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>السياسة تسمح بذلك.</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>السياسة تريد أن تكون صلاحية كل شهادة معروفة.</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>قيمة %1 في التقرير عند الإزاحة %2 هي 0x%3 بدلًا من 0x%4.</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>ينتهي التقرير بعد %1 بايت؛ وأطواله تطلب %2.</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>قيمة OpaqueDataLength في التقرير، وهي %1، لا تتفق مع الحقول داخله.</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>يتبع توقيع التقرير %1 بايت.</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>تم التحقق؛ ويسري الحكم حتى %1.</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>أحكام %1 عقدة محفوظة وكلها سارية؛ ولا يُتحقق من عقدة أخرى.</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>لا يمكن حفظ الحكم: %1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>حقوله خارج النطاق.</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>يوجد حكم من %1 على هذه العقدة؛ والحكم من %2 أقدم.</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>لم يُتحقق: %1. %2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>انتهى الحكم في %1؛ ويجب التحقق من العقدة مجددًا.</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>ساعة هذا الجهاز متأخرة عن وقت التحقق في %1. تحقق من الساعة.</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>جرى التحقق من العقدة لمفتاح غير الذي تقدّمه الآن؛ ويجب التحقق منها مجددًا.</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>جرى التحقق من إحدى وحدات GPU فيها لعقدة أخرى أيضًا، فلا تُحتسب أي منهما.</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>غُيّر مخزن الأحكام من الخارج فأُفرغ؛ ويجب التحقق من العقدة مجددًا.</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>لم يُتحقق من العقدة.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>قورنت %1 من %2 قيمة مرجعية، وكلها متساوية؛ تُخطّي الفهرس 35 لأن NVDEC0 معطّل؛ وبُلغ %3 من إصدارات الأمان.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>قورنت %1 من %2 قيمة مرجعية، وكلها متساوية؛ تُخطّي الفهرس 35 لأن NVDEC0 معطّل.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>قورنت %1 من %2 قيمة مرجعية، وكلها متساوية؛ وبُلغ %3 من إصدارات الأمان.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>قورنت %1 من %2 قيمة مرجعية، وكلها متساوية.</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>ملفا RIM لبرنامج التشغيل وvBIOS كلاهما يطالب بـ %1؛ فهما لا ينتميان معًا.</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>لا تحوي ملفات RIM قيمة مرجعية فعّالة للمقارنة بها.</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>تشغّل وحدة GPU شيئًا غير ما وقّعته NVIDIA: القياسات %1 مختلفة.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>يحوي Payload في ملف RIM نصًا.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>يحوي Payload في ملف RIM ‏%1؛ ولا يُسمح إلا بـ Resource.</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>عنصر Resource ذو الفهرس "%1" في ملف RIM ‏%2.</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>ليس فارغًا</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>فهرسه ليس 0..63 ولا فهرس سجل معتم</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>ليس من نوع Measurement</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>فيه active="%1"؛ ولا يُسمح إلا بـ True وFalse</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>ليس فيه size="48"</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>ليس فيه 1..%1 من البدائل</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>قياس فيه سمة معتمة</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>عدد التجزئات فيه لا يساوي عدد البدائل</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>ليس فيه %1</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>فيه %1 ليس 96 خانة ست عشرية</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>سجل معتم زائد على العدد المسموح</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>سجل معتم بلا اسم بسيط من 1..%1 حرف</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>سجل معتم فيه تجزئة</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>فيه السمة المعتمة %1 التي لا يعرفها هذا الإصدار</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>سجل معتم بلا رقم minSvn</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>فيه includeInResult ليس True ولا False</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>يحمل اسم سجل معتم آخر</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>في ملف RIM ‏%1 من القياسات؛ ويجب أن تكون %2.</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>لا يحوي ملف RIM أي قياس فعّال.</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>قيمة colloquialVersion في ملف RIM ‏"%1" ليست 1..32 من الحروف والأرقام والنقاط.</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>قيمة product في ملف RIM ‏"%1" ليست 1..32 من الحروف والأرقام والنقاط.</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>قيمة FirmwareManufacturerId في ملف RIM هي "%1"؛ وقيمة NVIDIA هي %2.</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>يحوي العنصر الجذر في ملف RIM نصًا.</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>في ملف RIM أكثر من %1 واحد.</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>يحوي العنصر الجذر في ملف RIM ‏%1، وليس مكانه هناك.</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>ينقص ملف RIM أحد العناصر Entity وMeta وPayload.</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>تعذّرت قراءة الشهادة %1 لموقّع ملف RIM: %2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 مخصص لـ %2 (الإصدار %3)، لا لـ %4.</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 للإصدار %2؛ ويذكر التقرير %3.</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 مخصص لـ %2؛ ووحدة GPU هي %3.</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>حجم ملف RIM ‏%1 بايت؛ ويُقرأ %2 على الأكثر.</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>العنصر الجذر في ملف RIM ليس SoftwareIdentity من SWID.</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>موقّع ملف RIM لا يقود إلى جذر RIM: %1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>ليس لنص XML في ملف RIM صيغة معيارية.</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>غُيّر ملف RIM بعد توقيعه: ملخصه مختلف.</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>لم يوقّع "%1" ملف RIM.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>انتهت صلاحية الشهادة %1 لموقّع ملف RIM في %2. اجلب ملف RIM من جديد: توقّع NVIDIA مجددًا.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>الشهادة %1 لموقّع ملف RIM لا تسري قبل %2. تحقق من ساعة هذا الجهاز.</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>لا يوجد ملف RIM ‏%1 لـ %2 الإصدار %3. اجلبه من خدمة RIM لدى NVIDIA، أو استورد ملفه.</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>ملف RIM ‏%1 للإصدار %2، موقّع من "%3"، سارٍ حتى %4.</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>لا يمكن تسمية ملف RIM: قيمة %1 في التقرير "%2" ليست 1..32 من الحروف والأرقام والنقاط.</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>إصدار برنامج التشغيل</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>اسم الشريحة</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>لا يمكن تسمية ملف RIM لوحدة GPU من عائلة غير معروفة.</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>إصدار vBIOS</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>"%1" ليس معرّف ملف RIM.</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>إجابة خدمة RIM: ‏%1.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>توقيع ملف RIM ليس بالصيغة المقبولة: يجب أن يحوي %1 ‏%2="%3" ولا شيء غيره.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>توقيع ملف RIM ليس بالصيغة المقبولة: %1 ليس base64، أو طويل جدًا.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>توقيع ملف RIM ليس بالصيغة المقبولة: %1 لا يحوي بالضبط المحتوى المطلوب.</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>يجب أن يأتي توقيع ملف RIM مع 1..%1 من الشهادات دون شيء بينها.</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>يحوي X509Data في ملف RIM شيئًا ليس شهادة.</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>ليس UTF-8</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>فيه حرف تحكم</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>تعريف XML فيه يذكر ترميزًا غير UTF-8، أو لا ينتهي</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>فيه نوع وثيقة أو تعليق أو CDATA</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>فيه تعليمة معالجة</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>فيه وسم طويل جدًا أو لا ينتهي</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>وسومه غير متطابقة</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>عناصره متداخلة إلى عمق يزيد على %1</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>رُفض ملف RIM: ‏%1.</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>رُفض ملف RIM: نص XML غير سليم الصياغة.</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>رُفض ملف RIM: فيه نوع وثيقة.</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>في ملف RIM أكثر من توقيع.</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>ليس في ملف RIM توقيع تابع مباشرةً للعنصر الجذر.</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>تعذّرت إزالة %1؛ أزله يدويًا.</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>تعذّرت كتابة %1: %2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>اسم ملف التعريف من 1 إلى 40 من الحروف والأرقام و'-' و'_' و'.' والمسافات، ولا يبدأ ولا ينتهي بمسافة أو نقطة.</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>يوجد 100 ملف تعريف؛ أزل واحدًا من القائمة أولًا.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>إجابة العقدة ليست تقرير طعن.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>إجابة العقدة ليست تقرير تحقق.</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>تعذّرت قراءة تاريخ النقاط.</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>أُلغي التصدير؛ ولم يُكتب أي ملف.</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>تعذّرت كتابة %1: %2؛ اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>تعذّرت قراءة %1: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 أكبر من أي ملف من هذا النوع. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>لا تنفّذ هذه العقدة تعليمات برمجية.</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>صورة الأدوات لـ %1 لا تجتاز اختبارها الذاتي.</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 ليس عنوان http أو https: ‏%2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>لا يمكن سؤال %1: %2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>يرد %1 بالرمز HTTP %2؛ اذكر مفتاحًا في attestation_services.api_key_file.</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>"%1" ليس معرّف ملف RIM.</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>لا يمكن استخدام attestation_services.api_key_file: ‏%1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>لا تقبل هذه العقدة مهامًا، لذا لا تُصادَق وحدات GPU فيها.</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>لم يُبحث عن وحدة GPU بعد.</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>يجري سؤال وحدات GPU بالفعل. ستظهر إجاباتها بعد لحظة.</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>يُطلب الدليل من وحدات GPU.</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>وحدات GPU تجيب آخرين الآن. اسأل مجددًا بعد بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>هذه العقدة تتوقف.</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>وحدة GPU واحدة مصادَق عليها حتى %1. دليل GPU لا يمكنه إثبات جانب المعالج.</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 من وحدات GPU مصادَق عليها حتى %2. دليل GPU لا يمكنه إثبات جانب المعالج.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>دليل اختباري: %1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>قاعدة بيانات السلسلة تالفة: %1. انقل chain.db جانبًا وابدأ من جديد: تجلب العقدة السلسلة من نظرائها. واترك votes.db في مكانه.</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>يحوي %1 سلسلة من تكوين آخر (%2…). استعد ملف genesis.json الصحيح، أو ابدأ بمجلد بيانات فارغ.</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>حالتها لا توافق جذر الارتفاع %1</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>تعذّرت قراءة الكتلة عند الارتفاع %1</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>الارتفاع %1 مفقود</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>في الكتلة عند الارتفاع %1 معاملات أقل مما في فهرسها</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>لا تخزّن هذه العقدة كتلة عند الارتفاع %1.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>الكتلة عند الارتفاع %1 في chain.db ليست التي خُزّنت: ربما يتعطل القرص. انقل chain.db جانبًا وابدأ من جديد: تجلب العقدة السلسلة من نظرائها. واترك votes.db في مكانه.</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>لم تعد حالة الارتفاع %1 محفوظة؛ وتتوفر حالة من جديد عند نهاية الحقبة التالية.</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>لقطة الارتفاع %1 أقدم من السلسلة هنا؛ ولا تُستخدم.</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>قاعدة بيانات السلسلة تالفة: انتهت حقبة ولا يذكر سجلها المدقّقين التالين. انقل chain.db جانبًا وابدأ من جديد: تجلب العقدة السلسلة من نظرائها. واترك votes.db في مكانه.</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>معاملات كثيرة جدًا تنتظر كتلة. أعد المحاولة بعد دقيقة.</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>قفل مفتاح العقدة مفتوح وقد يوقّع في أي لحظة. اقفله، واستورد الحماية من الاقتطاع، ثم افتح قفله مجددًا.</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>لا يمكن للسلسلة أن تستمر هنا؛ والسبب في سجل الأحداث. لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>لا يمكن استخدام ملف اللقطات.</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>تلف جزء من اللقطة على هذا القرص.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>تعذّرت كتابة %1: %2.</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 موجود من قبل؛ اذكر ملفًا آخر.</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>ربما القرص ممتلئ</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>أحد مجاميع أوراق العمل كبير جدًا.</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>أحد مجاميع Paper كبير جدًا لـ 64 بت.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>تعذّر فك ترميز الكتلة عند الارتفاع %1 في chain.db. انقل chain.db جانبًا وشغّل العقدة من جديد: تجلب السلسلة من نظرائها. واترك votes.db في مكانه.</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>صف لمفتاح عقدة في chain.db تالف. انقل chain.db جانبًا وشغّل العقدة من جديد. واترك votes.db في مكانه.</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>أحد مجاميع أوراق العمل كبير جدًا لـ 64 بت.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>دليل اختباري: تسجيل لوحدة GPU واحدة.</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>وعدت هذه العقدة بحفظ أكبر عدد من الطلبات تستطيعه؛ جرّب مدقّقًا آخر، أو أعد المحاولة حين يدخل بعضها في كتل.</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>لا تصوّت هذه العقدة بمفتاح العقدة %1، لذا ليس لديها سجل بما وقّعه ذلك المفتاح.</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>توقف المحرك قبل أن يصبح هذا نهائيًا.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>لا يمكن سؤال سجل التدقيق عن %1.</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json: الخيار test_evidence للشبكات المحلية فقط. أزله.</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>رفضت الشبكة الطلب عند الارتفاع %1: %2.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>المحرك لا يعمل بعد، أو أن هذه العقدة لا تخدم العملاء.</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>أُرسل الطلب ولم يصبح نهائيًا بعد 60 s. قد يصبح نهائيًا لاحقًا: انظر إلى المفتاح قبل أن ترسله مجددًا.</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>توقف الإجماع عن التوقيع بمفتاح هذه العقدة؛ والسبب في سجل الأحداث.</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>تعذّر فتح الأرباح؛ والسبب في سجل الأحداث.</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>لا تحتفظ هذه العقدة بالدليل %1.</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>المحرك لا يعمل بعد.</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>يجب أن يكون مسار الحزمة مطلقًا.</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>المستوى من 0 إلى 4، واسم الوحدة البرمجية 32 حرفًا على الأكثر.</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>يجب ألا يزيد file على 1,024 بايت.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>مفتاح العقدة %1 مستخدم على جهاز آخر: رُصدت أصواته أو عقدته قبل لحظة. أوقفه هناك نهائيًا، وانتظر حتى تختفي أصواته من آخر الكتل، ثم أعد المحاولة. جهازان بمفتاح واحد يفقدان نصف رموزه.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>مفتاح العقدة %1 موجود في مخزن المفاتيح هذا من قبل.</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>تعمل هذه العقدة بمفتاح العقدة ذاك. انقله إلى جهاز آخر أولًا، أو أوقف العقدة.</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>يجب ألا يزيد minutes على 10,080، أي أسبوع.</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>لم يسجّل أحد الدخول بعد.</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>يجب أن يكون chain القيمة evm أو solana.</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>السطر الأول من metrics.prometheus_token_file أقصر من 16 بايت؛ ويجب ألا يكون الرمز قابلًا للتخمين.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>المحرك لا يعمل بعد، أو توقف.</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>السؤال كبير جدًا: 4 MiB على الأكثر.</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>لا تعرف هذه العقدة الموضوع %1.</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>الصفحة من 1 إلى 500 صف وتُطلب بـ 16 مرشّحًا على الأكثر.</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>ليس في هذه العقدة الجدول %1.</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>يستطيع آخرون قراءة سر عقدة IPFS ‏%1 أو كتابته؛ اسحب حقوقهم.</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>لا توفر هذه العقدة HTTP API.</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>تستخدم HTTP API بروتوكول TLS.</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>شيء ما أمام HTTP API يضيف TLS.</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>تستمع HTTP API على هذا الجهاز وحده.</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>يُوصَل إلى HTTP API دون تشفير: اضبط tls_certificate في node.json.</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>كل ملف وجدول في مجلد البيانات مذكور في جدول المحفوظات.</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>في مجلد البيانات ملفات أو جداول لا يذكرها جدول المحفوظات: انظر فيها، وأزل ما ليس للعقدة.</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>لا تُحفظ الطلبات ولا الردود، فلا يمكن تدريب شيء عليها.</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>للمحتوى نوع خاص به يمحو نفسه ولا يمكن تخزينه أو تسجيله أو إرساله (core/base/secret.h)؛ ولا يحويه أي ملف أو جدول في العقدة.</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>المحتوى في الذاكرة وحدها، ولا يكتبه شيء على قرص.</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>تذهب الطلبات إلى خادم النموذج المذكور في node.json، ‏inference_url: ما يحتفظ به غير معروف هنا.</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>المحتوى في الذاكرة وحدها، لكن هذا الجهاز قد يكتب الذاكرة أو ملفات غير معروفة على قرص: انظر الحقائق غير الجيدة.</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>تُعالج المهمة على العقدة التي تقبلها.</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>لا يُمرَّر إلا الطلب المشفّر لعقدة أخرى، ويبقى مشفّرًا (docs/protocol/routing.md)؛ ولا ينقل النظراء محتوى غيره.</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>ما وصل إلى هنا مختومًا عبر عقد أخرى يُحصى ضمن التوجيه.</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>النموذج ليس على هذا الجهاز (node.json، ‏inference_url): تذهب الطلبات إلى هناك.</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>لا تُنسخ إلى العقد الأخرى أي بيانات سوى البيانات الوصفية للإجماع.</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>تحمل الإطارات بين العقد معاملات وأصواتًا وكتلًا وأدلة مصادقة وإعلانات وطلبات مختومة ومدخلات مختومة للفحوص العشوائية؛ وليس في أي منها حقل للمحتوى.</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>يحوي السجل أوراق العمل، ولا يحوي أي محتوى.</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>لا تقبل هذه العقدة الطلبات المشفّرة.</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>لا تقبل هذه العقدة مهامًا الآن وتخبر الأخرى بأنها ممتلئة؛ فترسل مهامها إلى غيرها.</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>هذه العقدة لا تخدم العملاء.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>ساعة هذا الجهاز متقدمة %1 s على العقد الأخرى: تُرفض الكتل ما دامت كذلك. شغّل مزامنة الوقت.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>ساعة هذا الجهاز متأخرة %1 s عن العقد الأخرى: تُرفض الكتل ما دامت كذلك. شغّل مزامنة الوقت.</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>النموذج يبدأ التشغيل.</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>الصندوق المعزول يبدأ التشغيل.</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>لا تخدم هذه العقدة عملاء، فلا عمل لإيقافه مؤقتًا؛ كما يحدد "serve" في node.json.</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1: ‏%2 أزل الملف لقبول المهام في كل الساعات.</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>نهاية الإيقاف المؤقت في الماضي؛ اختر وقتًا لاحقًا، أو لا وقت.</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>يحتاج الجدول إلى ساعة عمل واحدة على الأقل؛ لإيقاف كل العمل استخدم الإيقاف المؤقت.</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>نهاية الحظر في الماضي؛ اختر وقتًا لاحقًا، أو لا وقت.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>مفتاح العقدة %1 ليس بين نظراء هذه العقدة.</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>انضمت هذه العقدة بلقطة وليس لديها الكتلة %1؛ اسأل عقدة لديها السلسلة كاملة.</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>السلسلة من تكوين آخر.</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>عند إعادة تنفيذ الكتل قبل الارتفاع %1 تنتج حالة غير التي يذكرها.</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>لم يحدد شيء مدقّقي الحقبة %1.</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>لم يُنشر اليوم %1، وضاعت أعداده: %2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>الكتلة عند الارتفاع %1 في chain.db ليست التي تتبع الكتلة السابقة لها. انقل chain.db جانبًا وشغّل العقدة من جديد: تجلب السلسلة من نظرائها. واترك votes.db في مكانه.</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>أحد مجاميع التصدير كبير جدًا لـ 64 بت.</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>قد تُكتب الذاكرة في %1 دون تشفير: أوقف ذاكرة التبديل تلك (swapoff -a) أو شفّرها.</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>ليس لهذا الجهاز ذاكرة تبديل.</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>ذاكرة التبديل مشفّرة أو في الذاكرة: %1.</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>الانهيار لا يترك ملف انهيار.</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>قد يترك الانهيار ملف انهيار فيه محتوى: شغّل العقدة مع "ulimit -c 0".</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>لا تستطيع برامج أخرى لهذا المستخدم قراءة ذاكرة العقدة.</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>تستطيع برامج أخرى لهذا المستخدم قراءة ذاكرة العقدة (مثل مصحّح الأخطاء): شغّل stacknetd الذي يمنع ذلك.</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>ذاكرة المفاتيح مقفلة، فلا تُنقل أبدًا إلى ذاكرة التبديل.</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>لا يمكن قفل ذاكرة المفاتيح: ارفع الحد (ulimit -l، ‏LimitMEMLOCK=).</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>يطلب node.json ‏retention.strict، وهذا لا يتحقق (%1): %2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>وقّع قائد تلك الفترة الوعد.</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>لم يوقّع أي قائد لتلك الفترة هذا الوعد.</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>هي المعاملة الموعودة، وقد أُعدّت لهذه السلسلة.</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>هي معاملة غير المعاملة الموعودة، أو غير صالحة في هذه السلسلة.</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>كتلة من تلك الفترة عند الجولة الموعودة أو بعدها نهائية؛ وكان ينبغي أن تفي بالوعد.</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>لم تُعرض أي كتلة نهائية من تلك الفترة عند الجولة الموعودة أو بعدها.</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>لا تحتويها السلسلة حتى الجولة الموعودة.</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>وُفي بالوعد، أو كانت معاملته قد بطلت بحلول ذلك الوقت.</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>المخالفة حديثة بما يكفي.</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>المخالفة قديمة جدًا، أو من حقبة لم تبدأ.</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>لم يُعاقب القائد على الرقابة من قبل.</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>عوقب القائد على الرقابة من قبل.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>لم يكن أحد يستطيع حينها معرفة هل وُفي بالوعد.</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>لا يأخذ network.reachability أي معامل.</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>تعذّرت إزالة سجل الأحداث القديم %1 (%2). تحقق من حقوق مجلده.</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>مفتاح هذه العقدة ليس متصلًا حسب السجل، أو هو موقوف؛ ولا يرسل إليها الآخرون مهامًا إلا إذا كان متصلًا وغير موقوف.</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>العقدة تتوقف؛ وتُنشأ اللقطة بعد بدء تشغيلها.</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>الحالة أكبر من 1 GiB؛ فلا تُحفظ لقطة منها.</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>جدول المهام: %1.</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>لا يمكن تكرار إجابات هذا الخادم الخلفي بتًّا ببت: فهذه العقدة لا تشغّل خادم النموذج بنفسها ولا تعرف ما يحسب إلى جانبه.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>إجابة خادم النموذج غير قابلة للاستخدام: %1 تحقق من أنه يتحدث OpenAI API.</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>حدث من الإجابة</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>حدث ليس كائن JSON.</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>في "choices" شيء ليس كائنًا.</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>"choices" مفقود.</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>"message" مفقود.</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>قُطعت قبل نهايتها.</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>الخطأ</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>نص الطلب أطول مما يقبله النموذج الذي أجاب خادمه بـ %1؛ اختصره.</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>رفض خادم النموذج الطلب بالرد %1؛ اختصر نص الطلب أو صحّح المعاملات.</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>رفض خادم النموذج مفتاح هذه العقدة بالرد %1؛ أدخل المفتاح الصحيح.</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>ليس لدى خادم النموذج ذلك النموذج، وأجاب بـ %1؛ اطلب نموذجًا مدرجًا في /v1/models.</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>خادم النموذج مشغول أو ما زال يُحمَّل، وأجاب بـ %1؛ أعد المحاولة.</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>أجاب خادم النموذج بـ %1.</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>عنوان خادم النموذج غير قابل للاستخدام: %1 اكتبه مثل http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>طويل جدًا.</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>ليس عنوان URL.</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>يجب أن يبدأ بـ http:// أو https://.</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>يجب ألا يحوي اسم مستخدم؛ أدخل المفتاح على حدة.</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>يجب ألا يحوي '?' أو '#'.</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>لا يذكر مضيفًا.</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>في اسم المضيف أحرف غير مسموحة.</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>يجب أن يكون المنفذ من 1 إلى 65535.</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>في المفتاح أحرف لا يمكن أن تحويها ترويسة.</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>فشلت آخر %1 طلبات إلى خادم النموذج (%2).</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>فشل آخر طلب إلى خادم النموذج (%1).</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>أُلغي الطلب.</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>خادم النموذج في %1: لم يتم %2 في الوقت المحدد؛ تحقق من أنه يعمل وغير محمّل فوق طاقته.</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>تعذّر الوصول إلى خادم النموذج في %1 (%2)؛ شغّله أو صحّح العنوان.</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>أرسل خادم النموذج في %1 إجابة أكبر مما تقبله هذه العقدة.</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>لم يتحدث خادم النموذج في %1 بروتوكول HTTP كما هو متوقع (%2)؛ تحقق مما يعمل في ذلك العنوان.</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>أنهى خادم النموذج في %1 الاتصال (%2).</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>قبول الطلب</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>إكمال إجابته</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>تعذّر التحقق من شهادة خادم النموذج في %1 (%2)؛ استخدم الاسم الذي أُصدرت له شهادته.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>أجاب خادم النموذج في %1 عن %2 بالرمز HTTP %3؛ أدخل المفتاح الصحيح.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>أجاب خادم النموذج في %1 عن %2 بالرمز HTTP %3.</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>الحقل "%1" في %2 مفقود أو خاطئ؛ ثبّت النموذج من جديد.</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 مفقود أو يتعذر الوصول إليه؛ ثبّت النموذج من جديد.</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>لا نموذج محلي مثبّت في %1؛ ثبّته بالأمر resources/models/install %1.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>لم يُشغَّل النموذج المحلي.</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>شغّل العقدة.</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>يجري تحميل النموذج المحلي.</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>انتظر بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>ملف النموذج %1 ليس الذي ثُبّت؛ ثبّت النموذج من جديد.</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>ثبّت النموذج من جديد؛ تواصل العقدة المحاولة.</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>انتهى خادم النموذج المحلي ويُعاد تشغيله بعد %1 s.</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>سجل أحداثه هو %1.</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>أُوقف النموذج المحلي.</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>لا توفر هذه العقدة ذلك النموذج؛ اطلب نموذجًا مدرجًا في /v1/models.</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>ثبّت النموذج المحلي الصغير بالأمر "./dev setup"، أو شغّل Ollama أو llama.cpp أو vLLM أو LM Studio على هذا الجهاز، أو اضبط عنوان خادم متوافق مع OpenAI.</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>صحّح العنوان في الإعدادات.</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>العقدة تبحث عن نموذج.</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>لا يوجد نموذج على هذا الجهاز.</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>تعذّرت قراءة ملف النموذج %1: %2.</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>قائمة النماذج</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>في نص الطلب %1 من الرموز؛ ويتسع سياق النموذج لـ %2، والإجابة ضمنها. اختصر نص الطلب.</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>في نص الطلب ما يُقدَّر بـ %1 من الرموز أو أكثر؛ ويتسع سياق النموذج لـ %2، والإجابة ضمنها. اختصر نص الطلب.</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>يُسأل خادم النموذج عن نماذجه.</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>انظر في سجل أحداث خادم النموذج؛ تعيد العقدة المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>شغّل خادم النموذج أو صحّح عنوانه ومفتاحه في الإعدادات.</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>ليس لدى خادم النموذج في %1 نموذج.</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>حمّل نموذجًا هناك.</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>ملخص النموذج</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>التكميم</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>ملخص الخادم</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>بنية الخادم البرمجية</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>مكتبة النظام</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>المسرّع</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>عدد خيوط التنفيذ</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>حجم السياق</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>الاستخدام الحصري</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>لا يمكن تكرار إجابات هذا الخادم الخلفي بتًّا ببت، لأن ما يلي غير معروف عنه: %1.</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1: ليس JSON سليم الصياغة.</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>مالك مفتاح API واسم Stack الخاص به كلمات بلا مسافات.</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>ليس في ملف السر المضاف الإصدار %1 الذي يحتاج إليه مفتاح API ‏%2. استعد ملف السر المضاف من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>بلغت هذه العقدة أكبر عدد من مفاتيح API ‏(%1)؛ استخدم واحدًا منها.</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>يجب أن تنتهي صلاحية مفتاح API بعد 1 إلى %1 يوم.</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>لا يجوز استخدام مفتاح API من هذا العنوان؛ أضف العنوان إلى قائمة المفتاح في البرنامج.</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>يقبل سجل التدقيق 16 مرشّحًا في المرة الواحدة على الأكثر.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>لا يمكن سؤال سجل التدقيق عن ذلك في %1.</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>لا يمكن إدراج عميل الجسر: %1.</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>لا يمكن استخدام ملف السر المضاف %1: ‏%2. استعده من نسخة احتياطية؛ فمن دونه لا يمكن فحص أي مفتاح API قائم.</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>ملف السر المضاف %1 مفقود، وتوجد مفاتيح API تحتاج إليه. استعده من نسخة احتياطية، أو احذف قاعدة بيانات المفاتيح وأنشئ مفاتيح جديدة.</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>يستطيع مستخدمون آخرون فتح ملف السر المضاف %1؛ نفّذ عليه chmod 600.</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>لا توجد صلاحية "%1"؛ الصلاحيات هي %2.</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>لا يمكن استخدام ملف مفاتيح الرموز %1: ‏%2. احذفه لإنشاء مفاتيح جديدة؛ وعندئذ يسجّل الجميع الدخول من جديد.</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>يستطيع مستخدمون آخرون فتح ملف مفاتيح الرموز %1؛ نفّذ عليه chmod 600.</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>لم تسجّل أي محفظة بهذا العنوان الدخول هنا؛ حدّث القائمة.</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>لم يرسل المتصفح ملف تعريف الارتباط لصفحة الدخول هذه؛ اسمح بملفات تعريف الارتباط لهذا الخادم وأعد تحميل الصفحة.</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>عمليات دخول كثيرة جدًا مفتوحة؛ انتظر 10 دقائق وأعد المحاولة.</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>لا يعرف هذا الخادم محاولة الدخول؛ ابدأ الدخول من جديد.</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>بدأ الدخول في متصفح آخر؛ ابدأه من جديد في هذا المتصفح.</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>مضى على محاولة الدخول أكثر من 10 دقائق؛ ابدأ الدخول من جديد.</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>توقيع المحفظة ليس ست عشريًا.</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>توقيع المحفظة غير صالح لعملية الدخول هذه؛ وقّع مجددًا بالحساب الذي اخترته.</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>هذا توقيع محفظة عقد ذكي، وهذه العقدة غير متصلة بسلسلة تستطيع فحصه؛ سجّل الدخول بحساب له مفتاح خاص به.</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>مفتاح العقدة %1 موجود هنا من قبل (%2). انقل ذلك الملف بعيدًا لاستبداله.</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>غيّرت مهمة أخرى ملف المفتاح %1 في الوقت نفسه. أعد المحاولة.</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 ليس ملفًا عاديًا. ضع ملف المفتاح نفسه هنا.</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 أكبر من أن يكون ملف مفتاح. استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>يحوي %1 مفتاح نقل، لا مفتاح عقدة. انقله بعيدًا.</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>يحوي %1 مفتاح العقدة %2. أعد تسمية الملف إلى ذلك، أو استورده.</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>تعذّرت إزالة %1: %2. تحقق من أذونات المجلد.</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>في %1 أكثر من %2 من ملفات المفاتيح. انقل غير المستخدمة منها إلى مكان آخر.</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>تعذّرت قراءة المجلد %1: %2. تحقق من أذوناته.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>أُدخلت عبارات مرور خاطئة كثيرة لمفتاح العقدة هذا. انتظر %1 ثانية وأعد المحاولة.</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>يحوي الملف مفتاح نقل، لا مفتاح عقدة. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>في %1 ‏%2 من ملفات المفاتيح من قبل. انقل غير المستخدمة منها إلى مكان آخر.</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>في keystore.json، ‏%1 %2. انقل الملف بعيدًا: ليست فيه مفاتيح، بل المفاتيح المتابَعة وأوقات النسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>مفتاح العقدة %1 متابَع من قبل.</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>%1 مفتاح متابَع من قبل. أزل واحدًا أولًا.</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>مفتاح العقدة %1 غير متابَع.</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>الكلمات: %1. اكتب الكلمات الأربع والعشرين وبينها مسافات.</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>نص طويل جدًا</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>نص غير سليم الصياغة</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>فيها حرف غير معروف</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>تعذّرت القراءة</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>لمفتاح العقدة 24 كلمة، وهذه %1. ابحث عن كلمة مفقودة أو مكررة.</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>الكلمة %1 ليست في قائمة الكلمات. قارنها بما دوّنته.</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>كل الكلمات معروفة، لكنها لا تنتمي معًا: إحداها غير التي دوّنتها، أو تبادلت كلمتان مكانيهما.</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>ملف المفتاح تالف: %1. استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>حجمه %1 بايت، وحجم ملف المفتاح من %2 إلى %3</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>لا يبدأ كملف مفتاح</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>مجموعه الاختباري غير مطابق</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>إصداره 0</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>ملف المفتاح من الإصدار %1، وهذا البرنامج يعرف الإصدار %2. حدّث هذا البرنامج.</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>نوعه %1</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>وقت إنشائه سالب</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>اسمه غير مسموح</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>يجب أن يكون اسم المفتاح نصًا من 1 إلى %1 بايت دون أحرف تحكم. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>يحوي الملف مفتاح عقدة، لا مفتاح نقل. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>غُيّر المفتاح المختوم</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>المفتاح المختوم ليس الذي يذكره الملف</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>في ملف الحماية من الاقتطاع، %1 %2. صدّره من جديد.</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>يجب أن يكون نصًا بأرقام عشرية</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>يجب أن يكون نصًا بأرقام عشرية للميلي ثانية</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>يجب أن يكون عددًا من 1 فصاعدًا</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>ملف الحماية من الاقتطاع من الإصدار %1، وهذا البرنامج يعرف الإصدار 1. حدّث هذا البرنامج.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>أكبر من أي ملف يكتبه هذا البرنامج</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>ليس كائن JSON من هذا النوع</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>يجب أن يكون %1</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>فيه حقل غير معروف</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>قُطع ملف الحماية من الاقتطاع أو غُيّر بعد كتابته: مجموعه الاختباري غير مطابق. صدّره من جديد.</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>تعذّر فتح مفتاح النقل في %1: ‏%2. احذف transport.snkey وtransport.secret هناك؛ ويُنشأ مفتاح جديد عند بدء التشغيل التالي.</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret: ‏%1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret تالف</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret ليس الذي أُنشئ المفتاح به</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>الدليل على وعد مخلَف: %1.</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>مدقّقو الحقبة %1 غير معروفين، فلا يمكن الحكم في وعد من تلك الحقبة.</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>لم يتجاوز السجل كتلة الوعد بعد.</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>يوجد في السلسلة طلب لاحق لموقّع المعاملة، فلم يعد أحد يستطيع معرفة هل وُفي بالوعد.</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>تعذّر بدء محرك الإجماع: %1.</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>ترويسة آخر كتلة مفقودة أو لا تنتمي إلى وثيقة التكوين</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>المنارة ليست منارة وثيقة التكوين</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>ارتفاع ترويسة آخر كتلة مختلف</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>المرساة مفقودة أو لا تنتمي إلى الحقبة 0</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>آخر كتلة ليست من الحقبة %1</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>آخر كتلة ليست الكتلة التي تبدأ عندها الحقبة</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>آخر كتلة هي آخر كتلة في حقبتها</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>جذور الحالة من الارتفاع %1 إلى %2 ليست كلها موجودة</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>رقم مرة التشغيل هو 0</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>طول الفترة هو 0</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>لا يمكن تسجيل الأصوات، لذا لا توقّع هذه العقدة شيئًا حتى إعادة تشغيلها: %1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>يوجد إثبات على أن مفتاح العقدة هذا وقّع أصواتًا متناقضة. لم تعد هذه العقدة توقّع شيئًا؛ جد الجهاز الآخر الذي يستخدم المفتاح قبل أن تعيد التشغيل.</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>جعل نصاب كتلة تناقض السلسلة المحلية عند الارتفاع %1 نهائية. تتوقف هذه العقدة عن التوقيع؛ اسأل مشغّلي الشبكة.</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>تختلف حالة السجل عند الارتفاع %1 عما جعله النصاب نهائيًا. لم تعد هذه العقدة توقّع شيئًا؛ أزل قاعدة بيانات سجلها ودعها تتزامن من جديد.</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>جهاز آخر يوقّع بمفتاح العقدة هذا ويناقض هذه العقدة. لم تعد هذه العقدة توقّع شيئًا؛ أوقف الجهاز الآخر، ثم أعد التشغيل.</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>لدى النظراء صوت من مفتاح العقدة هذا لا يعرفه السجل المحلي (نسخة احتياطية مستعادة أو نسخة من هذا الجهاز). تمتنع هذه العقدة عن المشاركة حتى يجيب نصاب.</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>وعد الإدراج: %1.</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>تعذّرت قراءة مخزن الأصوات: %1. انقل الملف جانبًا وابدأ من جديد؛ وتمتنع العقدة عن المشاركة حتى يجيب نصاب.</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>الصوت من النوع %1 عند الموضع %2: ‏%3. ربما يوقّع برنامج آخر بمفتاح العقدة هذا؛ أوقفه أولًا.</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>مخزن الأصوات %1 موجود من قبل؛ يجب فتحه، ولا يجوز استبداله أبدًا.</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>مخزن الأصوات %1 مفقود؛ يجب أن تمتنع هذه العقدة عن المشاركة حتى يخبرها نصاب أين تقف.</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>مخزن الأصوات %1 فارغ أو تالف.</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>مخزن الأصوات %1 ينتمي إلى شبكة أخرى أو إلى مفتاح عقدة آخر.</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>سجل الأصوات من الحقبة %1؛ ولم يعد يُوقَّع شيء في الحقبة %2.</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>في ملف تصدير الأصوات، %1 %2.</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>ملف تصدير الأصوات أكبر من 1 MiB؛ ولا ملف من هذا البرنامج بهذا الحجم.</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>ملف تصدير الأصوات ليس من الإصدار 1 الذي يقرؤه هذا البرنامج. صدّره من جديد، أو استخدم البرنامج الذي كتبه.</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>ملف تصدير الأصوات مخصص لـ %1؛ لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>في هذا المخزن وفي ملف تصدير الأصوات صوتان مختلفان من النوع %1 عند الموضع %2: وقّع مفتاح العقدة على جهازين. أوقف أحدهما نهائيًا؛ لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>ملف تصدير الأصوات أقدم من سجل هذه العقدة نفسها الذي يشمل كل ما فيه؛ لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>مخزن الأصوات تالف: الصوت من النوع %1 عند الموضع %2: ‏%3. انقل الملف جانبًا وابدأ من جديد؛ وتمتنع العقدة عن المشاركة حتى يجيب نصاب.</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>العنوان "%1" %2؛ اكتبه بالصيغة host:port، وعنوان IPv6 بالصيغة [host]:port.</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>طويل جدًا</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>ليس فيه منفذ</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>ليس فيه اسم مضيف صالح</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>ليس فيه منفذ صالح</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>تتحدث إحدى العقدتين الإصدار %1 من البروتوكول، والأخرى %2؛ حدّث البرنامج الأقدم.</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>العقدتان على سلسلتين مختلفتين (%1 و%2)؛ ابدأ كلتيهما من وثيقة التكوين نفسها.</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>لطرفي الاتصال مفتاح العقدة نفسه؛ صحّح عنوان النظير، أو أوقف العقدة الثانية التي تعمل بهذا المفتاح.</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>شهادة TLS المستخدمة ليست التي يشهد لها مفتاح العقدة؛ ربما الاتصال معترَض.</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>رُفضت الدعوة: %1 %2.</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>يجب أن يكون من 1 إلى 64 بايت من UTF-8</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>يجب أن يكون من 1 بايت إلى 2 MiB من UTF-8</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>يجب أن يذكر من 1 إلى 64 نظيرًا</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>يجب أن يكون host:port</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>يجب أن يكون ست عشريًا بأحرف صغيرة وبطوله المحدد تمامًا</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>يجب أن يكون قائمة</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>يجب أن يدرج كائنات فيها node_key وaddress</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>أكبر من 4 MiB</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>ليس stacknet-invite-1</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>فيه حقول غير معروفة</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>غير مطابق؛ غُيّر الملف أو قُطع</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json: ‏%1؛ أصلح الملف، أو أزله للتواصل مع كل نظير من جديد.</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>يجب ألا يزيد سبب الحظر على 200 بايت، وكلها قابلة للطباعة.</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>تحتفظ هذه العقدة بـ 1,000 حظر على الأكثر؛ ارفع واحدًا أولًا.</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>مفتاح العقدة %1 غير محظور هنا.</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>قُطع الاتصال: إطار %1.</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>من نوع ليس مكانه هنا</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>قُطع الاتصال: إطار أكبر من 4 MiB.</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>لقناة غير معروفة</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>العقدة في %1 لا تستجيب (%2)؛ تحقق من أنها تعمل ومن صحة العنوان. تعاد المحاولة.</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>لا اتصال</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>حالة gRPC ‏%1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>رُفضت المصافحة: %1.</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>طول %1 خاطئ</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>أحد الأسماء أطول من 64 بايت</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>الإطار الأول ليس Hello</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>لا شهادة TLS</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>للعقدة في %1 مفتاح العقدة %2، لا %3 كما هو متوقع؛ صحّح العنوان أو المفتاح.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>مفتاح العقدة %1 ليس بين نظراء هذه العقدة؛ أضفه هناك، أو اطلب دعوة.</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>برنامج آخر قيد التشغيل يستخدم مفتاح العقدة %1 من قبل؛ أوقف أحدهما فورًا، فموقّعان بمفتاح واحد يخسران الحصة المرهونة.</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>الإطار الثاني ليس Accept</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>العقدة الأخرى ترفض الاتصال: %1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>تعذّر تحليل عنوان الاستماع %1؛ صحّحه.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>برنامج آخر يستمع على %1 من قبل؛ أوقفه، أو أعط هذه العقدة منفذًا آخر.</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>ليس لهذا الجهاز العنوان %1؛ صحّح عنوان الاستماع.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>لا تستطيع العقدة الاستماع على %1: غير مسموح؛ استخدم منفذًا فوق 1023.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>لا تستطيع العقدة الاستماع على %1.</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>ارتباط TLS لهذه العقدة مخصص لسلسلة أخرى؛ افتح قفل مفتاح العقدة لتوقيع ارتباط جديد.</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>اتصالات كثيرة جدًا تنتظر المصافحة عند هذه العقدة؛ أعد المحاولة.</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>استغرقت المصافحة وقتًا أطول من اللازم؛ الشبكة أو أحد الأجهزة محمّل فوق طاقته.</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>لا يمكن إرسال إطار حجمه %1 بايت؛ الحد هو 4 MiB.</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>مفتاح العقدة لهذه العقدة مدرج بين نظرائها؛ أزله من القائمة.</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>يُرفض الاتصال لمدة %1 s: ‏%2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>لا يريد مشغّل هذه العقدة اتصالًا بعقدتك؛ اطلب منه رفع الحظر.</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>حظرت هذا النظير.</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>تعذّر إنشاء شهادة TLS لهذه العقدة: فشل OpenSSL عند "%1".</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>شهادة TLS للنظير %1.</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>ارتباط TLS مخصص لسلسلة أخرى.</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>ارتباط TLS غير موقّع بمفتاح العقدة الذي يذكره.</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>انتهت صلاحية ارتباط TLS؛ افتح قفل مفتاح العقدة لتوقيع ارتباط جديد، أو تحقق من الساعة.</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>ارتباط TLS موقّع لمدة أطول من المسموح.</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>ارتباط TLS على القرص يخص مفتاح نقل آخر؛ افتح قفل مفتاح العقدة لتوقيع ارتباط جديد.</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>مفقودة أو كبيرة جدًا</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>تعذّرت قراءتها</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>ليست شهادة PEM</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>ليس فيها مفتاح Ed25519</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>مدقّقو الحقبة %1 غير معروفين هنا (أو لم يعودوا معروفين).</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>ليست لدى هذه العقدة المعاملة الموعودة التي يحتاج إليها الاتهام. قدّمه من عقدة قبلت الطلب.</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>لا كتلة نهائية تقول بعد إن الوعد أُخلف: قد يُوفى به بعد، أو انتهت فترة القائد قبل ذلك.</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>وُفي بالوعد؛ لم يُقدَّم شيء.</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>يوجد في السلسلة طلب لاحق للموقّع نفسه، فلم يعد أحد يستطيع معرفة هل وُفي بالوعد.</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>تعذّرت من chain.db قراءة الكتلة النهائية التي تثبت ذلك.</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>المعاملة سليمة الصياغة وموقّعة ومخصصة لهذه السلسلة.</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>لا كتلة حتى الجولة %1 تحتويها.</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>لم يعد السجل يحتفظ بمطالبة مخالَفة بها: إما أنها قديمة جدًا، وإما أن القائد عوقب.</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>ينتهي سجل الأحداث عند الجولة %1: لم تصبح الجولة %2 نهائية بعد.</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>لا يحوي سجل أحداث هذه العقدة كتلة نهائية من الحقبة %1 عند الجولة %2.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>كتلة الجولة %1 نهائية وبقيادة %2.</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>لا تحوي الشهادة في تلك الكتلة صوتًا من %1 يدرج هذه المعاملة.</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>صوت %1 في شهادة تلك الكتلة يدرجها.</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>لُبّيت المطالبة: تحتويها كتلة الجولة %1 (الارتفاع %2)، وكانت مستحقة عند الجولة %3.</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>أمام القائد مهلة حتى الجولة %1، وينتهي سجل الأحداث عند الجولة %2: لم يُحسم شيء بعد.</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>آخر كتلة نهائية في الفترة عند الجولة %1، قبل الجولة المستحقة %2: الفترة التي تنتهي مبكرًا لا تدين أحدًا.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>كتلة القائد نفسه عند الجولة %1 أو بعدها في تلك الفترة.</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>سجل الأحداث يثبت ذلك: أغفل %1 ما طولب به بعد الجولة %2.</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>سيرفض السجل هذا الطعن: %1.</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report: ‏%1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>المحرك لا يعمل بعد، أو هو قيد التوقف.</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>سجل الأحداث يثبت ذلك: أُخلف الوعد بإدراج المعاملة حتى الجولة %1.</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>قبله السجل عند الارتفاع %1.</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>رفضه السجل عند الارتفاع %1.</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>لم يقطع أي قائد وعدًا بهذا الطلب لهذه العقدة، فلا شيء يلزم قائدًا بعد.</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>لا تعرض هذه العقدة الطعن %1.</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>لم تعد هذه العقدة تحتفظ بذلك الطعن.</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>ليست لدى هذه العقدة المعاملة %1؛ أدخل بايتاتها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>كتلة الجولة %1 نهائية وتضم مطالبات ذلك المدقّق.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>كتلة القائد نفسه عند الجولة %1 أو بعدها في الفترة نفسها.</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>صوت المدقّق في الشهادة المضمّنة يدرج هذه المعاملة.</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>كان تنفيذها ما زال ممكنًا حين علم بها القائد.</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>رُفض: %1.</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>الكتلة %1 ليست هنا. اجلب المحتوى الذي تنتمي إليه أو أضفه.</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>حجم الكتلة %1 هو %2 بايت؛ والحد الأقصى للكتلة 2 MiB.</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>كتلة وصلت باسم %1 لها محتوى آخر. من قدّمها معيب أو كاذب؛ ولم تُخزَّن.</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>تعذّر %1 في %2: ‏%3. تحقق من القرص ومن أذونات المجلد.</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>تلفت الكتلة المخزّنة %1. أزلها وأضف المحتوى أو اجلبه من جديد.</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>هذا ليس ملف CAR صالحًا: %1.</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>ترويسته لا تبدأ بالجذور</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>ليس في ترويسته إصدار بعد الجذور</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>إصداره ليس 1، وهو الوحيد الذي يُقرأ هنا</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>جذوره ليست قائمة</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>فيه %1 جذر؛ ويُقرأ من 1 إلى %2</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>أحد الجذور ليس معرّف محتوى</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>في ملف CAR من 1 إلى %1 جذر، لا %2.</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>ملف CAR أكبر من العدد المسموح %1 بايت.</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>أحد الأطوال ليس عددًا صالحًا</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>أحد الأقسام فارغ</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>ترويسته طويلة جدًا</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>كتلة في ملف CAR أكبر من 2 MiB المسموح بها.</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>في ملف CAR كتل أكثر من العدد المسموح %1.</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>للكتلة %1 في ملف CAR محتوى آخر. من أنشأ الملف معيب أو كاذب، أو أن الملف تالف.</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>ينتهي قبل نهاية ترويسته</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>ينتهي داخل كتلة</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>يذكر ملف CAR الجذر %1، وتلك الكتلة ليست فيه.</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>الكتلة %1 من نوع %2؛ ولا يُقرأ هنا إلا raw وdag-pb.</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>في المحتوى أكثر من %1 كتلة.</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>المحتوى متداخل إلى عمق يزيد على %1 كتلة.</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 أعد تسميته وأعد المحاولة.</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>اسم في مجلد فارغ أو "." أو "..".</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>اسم يزيد على 255 بايت.</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>في اسم شرطة مائلة أو بايت صفري.</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>اسم ليس UTF-8 صالحًا.</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>في %1 قيود كثيرة لا تستطيع كتلة واحدة إدراجها (أكثر من 262,144 بايت من الأسماء والعناوين). قسّمه إلى مجلدات فرعية وأضفه من جديد.</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>اسم مكرر.</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>يجب أن يكون هدف الرابط الرمزي من 1 إلى 4096 بايت.</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>تذكر الكتلة %1 حجمًا ليس حجم محتواها. من أنشأها معيب أو كاذب.</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>في مجلد اسم مكرر مرتين. من أنشأه معيب أو كاذب.</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>الكتلة %1 لا تحوي ملفًا ولا مجلدًا.</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>المجلد %1 موزّع على كتل كثيرة (HAMT)، ولا يمكن قراءة ذلك هنا. قسّمه إلى مجلدات فرعية وأضفه من جديد.</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>في المحتوى كتل أكثر من العدد المسموح %1.</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>المحتوى أكبر من العدد المسموح %1 بايت.</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>ملف متداخل إلى عمق يزيد على %1 كتلة.</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>هذا %1، لا ملف.</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>هذا %1، لا مجلد.</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>إصدار CID هو 0 أو 1.</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>لا يوجد ملف تعريف "%1"؛ الموجود kubo-default وunixfs-v0-2015 وunixfs-v1-2025.</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>لا ينشئ ملف التعريف %1 إلا CID من الإصدار %2.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>تعذّرت قراءة %1: ‏%2. تحقق من أذوناته وأعد المحاولة.</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>غُيّر %1 أثناء قراءته. أعد المحاولة حين لا يكتب فيه شيء.</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>يقع %1 على عمق يزيد على %2 مجلد. أضف جزءًا من الشجرة.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 جهاز أو أنبوب أو مقبس. لا يمكن إضافة غير الملفات والمجلدات والروابط الرمزية.</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>لا يمكن استخدام إجابة عقدة IPFS في %1: ‏%2. تحقق مما يعمل في ذلك العنوان.</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>أحد الأسطر أطول من 64 KiB</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>فيها أسطر كثيرة جدًا</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>ليست JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>ليست كائن JSON</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>فارغة</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>العضو %1 مفقود أو ليس نصًا</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>العضو %1 ليس CID</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>عقدة IPFS في %1</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1: حدث فشل أثناء الإجابة: %2.</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1: رُفضت هذه العقدة (HTTP %2)؛ اذكر السر في "ipfs_authorization_file" في node.json.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1: حدث فشل: %2.</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>حالتها %1، إعادة توجيه، وهي لا تُتّبع</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>حالتها %1</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>تقول عقدة IPFS في %1 إنها ثبّتت محتوى غير الذي أُعطيته؛ ولا يُسجَّل شيء مثبتًا هناك.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>قبلت عقدة IPFS في %1 المحتوى ولم تثبّته: %2.</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>تأخذ الإضافة من 1 إلى 256 ملفًا؛ استخدم ملف CAR لأكثر من ذلك.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>أضافت عقدة IPFS في %1 المحتوى تحت CID غير الذي له؛ ولا يُسجَّل شيء مثبتًا هناك.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>أرسلت عقدة IPFS في %1 بايتات غير التي يسمّيها %2؛ لا تثق بما لديها.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>لا تقول عقدة IPFS في %1 إنها ثبّتت %2.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>لم تستطع عقدة IPFS في %1 حذف كل شيء: %2.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1: لم يتم %2 في الوقت المحدد؛ تحقق من أنها تعمل وغير محمّلة فوق طاقتها.</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1: أُرسلت إجابة أكبر مما تقبله هذه العقدة.</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1: لم يُلتزم ببروتوكول HTTP حتى نهاية الإجابة (%2)؛ تحقق مما يعمل في ذلك العنوان.</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1: تعذّر %2 (%3)؛ شغّلها أو صحّح "ipfs_api" في node.json.</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>استلام البيانات</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>أرسلت عقدة IPFS في %1 إجابة مضغوطة لم تُطلب.</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>تعذّر تحليل اسم عقدة IPFS في %1 ‏(%2)؛ صحّح "ipfs_api" في node.json.</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>الوصول إليها</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>يجب أن يكون عنوان عقدة IPFS بالصيغة http://HOST:PORT أو unix:/absolute/path، مثل http://127.0.0.1:5001.</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>فشل التواصل مع عقدة IPFS: ‏%1.</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>"%1" ليس مسارًا يمكن إضافته: يجب أن يكون نسبيًا، دون أجزاء فارغة أو "." أو "..".</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>مفتاح أسماء التثبيتات، %1، ‏%2. أعد الملف الصحيح؛ فمن دونه تضيع الأسماء، لا المحتويات.</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>المحتوى أكبر من أن يُحصى.</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>تعذّر فتح اسم تثبيت: rack.key يخص غيره. أعد الملف الصحيح.</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 مثبت من قبل.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>تعذّرت قراءة %1 (%2).</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>تعذّرت كتابة %1 (%2).</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>تغيّر %1 أثناء قراءته؛ أضفه من جديد.</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>يجب أن يكون المسار مطلقًا: مجلد هذه العقدة غير مجلد المستدعي.</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>يجب أن يكون اسم التثبيت نصًا لا يزيد على 128 بايت.</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>يجعل node.json ‏Rack على عقدة IPFS ولا يذكر أيًّا منها: اضبط "ipfs_api" في "rack".</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>Rack يبدأ التشغيل.</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>أُلغي قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>%1 كتلة، %2 بايت، وحُسبت تجزئة كل كتلة.</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>أرسلت عقدة IPFS محتوى غير المطلوب؛ لا تثق بما لديها.</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>لم يُشفَّر المحتوى عند إضافته؛ صدّره دون مفتاح.</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>كُتب ملف CAR حجمه %1 بايت في %2.</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>فُكّ التشفير وكُتب في %1.</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>ملف واحد، %1 بايت، كُتب في %2.</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 ملف، %2 بايت، كُتبت في %3.</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>ليس للمجلد المفكوك تشفيره جذر واحد.</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>لا تدرج عقدة IPFS المحتوى مثبتًا: يحذفه تنظيف المهملات التالي فيها. أضفه من جديد.</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>لم ترسل عقدة IPFS كل كتل المحتوى؛ أضفه من جديد.</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>تذكر عقدة IPFS لكتلة حجمًا غير حجمها.</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>مثبت هناك؛ حُسبت تجزئة عيّنة من %1 كتلة (ويشمل --full كل الكتل).</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>كتلة واحدة</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>%1 كتلة</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>جذر واحد</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>%1 جذر</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>تثبيت واحد</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>%1 تثبيت</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1، بايت واحد.</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1، ‏%2 بايت.</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>المحتوى على عقدة IPFS ولا يذكر node.json أيًّا منها: اضبط "ipfs_api" في "rack".</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>لدى الحساب %1، وهو أقصى المسموح؛ ألغِ تثبيت شيء أولًا.</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>يجوز للحساب حفظ %1 بايت، وهذا يتجاوزها؛ ألغِ تثبيت شيء أو ارفع الحصة.</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>المحتوى نفسه مثبت من قبل، كما هو.</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>في ملف CAR ‏%1؛ ويُقبل 16 على الأكثر.</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>قُرئ: %1؛ ثُبّت: %2.</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>كان مثبتًا من قبل.</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>بلغ الحساب أقصى عدد مسموح من التثبيتات.</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>يذكر الجذر حجمًا غير ممكن.</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>لا يجوز للحساب حفظ هذا القدر من البايتات.</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>ثُبّت.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>كانت عقدة IPFS قد ثبّتته قبل هذه العقدة؛ ويبقى ذلك التثبيت.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>تبقى كتله على عقدة IPFS حتى تنظيف المهملات التالي فيها.</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>لم تتركه عقدة IPFS: يبقى تثبيتها هناك.</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>أُلغي التثبيت.</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>أُلغي التثبيت؛ حُذف: %1.</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>حُذف هنا: %1.</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>حُذف هنا: %1، وعلى عقدة IPFS: ‏%2.</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>غُيّر المحتوى المشفّر أو قُطع؛ ولا يمكن الوثوق بشيء منه. خذه من نسخة أخرى.</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>يجب أن يكون مفتاح المحتوى 64 خانة ست عشرية بأحرف صغيرة، كما عُرض عند إضافة المحتوى.</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>المحتوى أكبر من أن يُشفَّر.</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>عمق الشجرة يزيد على %1 مجلد.</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>الرابط الرمزي %1 يخرج من الشجرة التي تُكتب؛ فرُفض.</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>يجب أن ينتهي الهدف "%1" باسم جديد.</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>تعذّر %1 ‏%2: ‏%3.</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>لا يمكن تسليم المتحكم %1 لعمليات التنفيذ في %2: ‏%3.</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>إنشاء مجموعة التحكم</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>نقل العقدة إلى</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>نقل كل العمليات إلى</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>لم يبدأ التنفيذ لأن حدوده غير سارية: %1.</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>تعذّر إعداد الحاوية (%1): %2.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>لا يمكن تنفيذ التعليمات البرمجية في صندوق معزول إلا على Linux.</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>شغّل العقدة على Linux، أو في WSL 2 على Windows.</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>قائمة استدعاءات النظام المسموحة مخصصة لـ x86_64 وaarch64، وهذا الجهاز %1.</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>شغّل العقدة على جهاز x86_64 أو aarch64.</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>البرنامجان stacknet-sandbox-helper وstacknet-sandbox-init مفقودان.</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>ثبّت Stacknet Console من جديد؛ مكان البرنامجين هو libexec/stacknet.</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>لا يستطيع runc بدء التنفيذ دون صلاحية root.</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>لا يفرض gVisor (runsc) حدودًا دون صلاحية root، فلا يمكن التحقق من أي منها.</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>يحتاج Kata إلى المحاكاة الافتراضية العتادية، و/dev/kvm مفقود.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>يجعل Kata التنفيذ في آلة افتراضية: لا يمكن قراءة بيانات اعتماده قبل بدء التعليمات البرمجية.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>يجعل Kata التنفيذ في آلة افتراضية: لا يمكن قراءة بيانات اعتماده قبل بدء التعليمات البرمجية، ومنذ الإصدار 2 لا يقبل الأوامر إلا من containerd.</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>اختر crun أو runc أو runsc بيئة تشغيل.</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>لم يُعثر على بيئة تشغيل حاويات (%1).</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>لا يمكن استخدام بيئة التشغيل المحصّنة (gVisor، ‏runsc) هنا، لذا ينفّذ %1 التعليمات البرمجية بدلًا منها.</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>شغّل العقدة بصلاحية root لاستخدام gVisor.</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>بيئة التشغيل المحصّنة مطلوبة.</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>مطلوبة بالاسم.</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>هي الخيار الأول على مضيف بمجموعات تحكم من نوع %1.</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>هي الخيار الثاني على مضيف بمجموعات تحكم من نوع %1؛ والأول غير مثبّت.</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>يمكن استخدامها؛ لكن غيرها مفضّل.</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 أقدم من %2، أول إصدار بلا ثغرات هروب معروفة من الصور؛ وتنظّف العقدة الصور قبل استخدامها.</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>رقِّ %1 حين توفّر توزيعتك إصدارًا أحدث.</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0، أو ملف تعريف AppArmor يسمح بـ userns لبيئة التشغيل.</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>تعمل العقدة بصلاحية root ونطاقات أسماء المستخدمين متوقفة، فتُنفَّذ التعليمات البرمجية بصلاحية root على الجهاز.</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>نطاقات أسماء المستخدمين متوقفة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>لا يُسمح بنطاقات أسماء المستخدمين للبرامج دون صلاحية root.</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>تعمل العقدة بصلاحية root دون CAP_SYS_ADMIN (داخل حاوية؟) ولا تستطيع إنشاء نطاقات أسماء.</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>شغّل العقدة خارج الحاوية، أو بمستخدم عادي.</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>لا توجد مجموعات تحكم موصولة، فلا يمكن فرض أي حد.</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>أوصل التسلسل الموحّد: mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>مجموعات التحكم هنا من نوع %1، ولا يستطيع فرض الحدود بها إلا root.</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>أقلع بالتسلسل الموحّد: systemd.unified_cgroup_hierarchy=1 في سطر أوامر النواة.</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>ليس في مجموعة التحكم الخاصة بالعقدة متحكم %1 يجوز لها استخدامه.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>شغّل العقدة خدمةَ مستخدم مع Delegate=yes (للتجربة: systemd-run --user --scope -p Delegate=yes)، وضع "[Service]\nDelegate=cpu cpuset io memory pids" في /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>لا يوجد نطاق من 65536 معرّفًا فرعيًا للمستخدمين والمجموعات لتنفيذ التعليمات البرمجية تحته.</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غير موجودة</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>الإصدار 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>مختلطة</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>الإصدار 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>أنشئها بالأمر resources/images/python/build FOLDER، أو ./dev run.</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>أنشئ الصورة من جديد بالأمر resources/images/python/build FOLDER.</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>شغّل بيئة التشغيل يدويًا بما يطبعه `stacknetctl sandbox spec`، أو اختر بيئة تشغيل أخرى.</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>استخدم بيئة تشغيل أخرى: هذه تبدأ الحاويات دون الحدود التي أُعطيت لها.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>شغّل العقدة خدمةَ مستخدم مع Delegate=yes، وضع "[Service]\nDelegate=cpu cpuset io memory pids" في /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>أزل المجلد، أو اطلب ذلك من مالكه.</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>انظر الرسالة، ثم أعد تشغيل العقدة.</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>شغّل العقدة من جديد.</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>صورة الأدوات تالفة: %1.</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>لا يمكن استخدام صورة الأدوات: %1.</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>لا توجد هناك صورة sha256:%1.</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>لا توجد صورة أدوات في %1.</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>قيد الصورة %1 ‏%2؛ ولا تُستخدم الصورة.</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>انتهت طبقة الصورة مبكرًا.</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>لم تُفكّ حزمة الصورة لأن العقدة تتوقف.</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>مجموع ملفات الصورة يزيد على %1 بايت؛ ولا تُستخدم الصورة.</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>صورة الأدوات تالفة: طبقة %1.</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>تعذّرت كتابة طبقة من الصورة: %1.</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>إحدى طبقات الصورة أكبر من %1 بايت بعد فك الضغط؛ ولا تُستخدم الصورة.</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>إحدى طبقات الصورة تتضخم إلى أكثر من %1 ضعف حجمها؛ وهذه قنبلة ضغط، ولا تُستخدم الصورة.</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>تعذّرت الكتابة في %1: ‏%2.</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>لم تعمل حاوية الاختبار الذاتي: %1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>لم تستطع حاوية الاختبار الذاتي قراءة ما كتبته.</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>انتهت حاوية الاختبار الذاتي برمز الخروج %1 بدلًا من %2.</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>أُلغي التنفيذ قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>ليس في صورة الأدوات برنامج لـ %1.</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>طبقة الصورة تالفة عند البايت %1: ‏%2.</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json: الحقل %1 %2.</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>يجب أن يكون كائنًا</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>يجب أن يكون true أو false</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>لا منفذ حر على الواجهة المحلية للشبكة المحلية.</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>في الشبكة المحلية في %1 ‏%2 عقدة، لا %3. استخدم ذلك العدد، أو مجلد بيانات آخر.</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 وثيقة تكوين لشبكة غير %2. استعد الملف الصحيح، أو ابدأ بمجلد بيانات فارغ.</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>في الشبكة المحلية من 4 إلى 7 مدقّقين، لا %1: أربعة تتحمل فقدان واحد.</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>"%1" ليس عنوانًا: اكتب HOST:PORT، مثل 127.0.0.1:8480.</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>ليس في %1 ملف node.json. ابدأ مع --devnet 4 لشبكة محلية، أو أنشئ عقدة بالأمر stacknetctl genesis create أو invite accept.</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>مفتاح العقدة مقفل ولم يشهد بعد لاتصالات هذه العقدة. افتح قفله مرة واحدة مع --passphrase-file.</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json: الحقل metrics %1.</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json: الحقل metrics.%1 %2.</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>يجب أن يكون نصًا</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>يجب أن يكون من 1 إلى 32 من الحروف والأرقام و"-"</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>لازم خلف وسيط TLS، حيث يبدو كل عميل كأنه على هذا الجهاز</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>يجب أن يكون قائمة من 64 نصًا على الأكثر</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>يجب أن يحوي نصوصًا غير فارغة</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>يجب أن يحوي كائنات</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>ليس كائن JSON</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>يجب أن يكون 1</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>يجب أن يكون من 1 إلى 64 بايت</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>يجب أن يكون عددًا من 14 إلى 20</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>يجب أن يذكر مجلدًا ووقتًا، at_s</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>يجب أن يكون auto أو hardened أو crun أو runc أو runsc أو kata</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>مفقود: يحتاج TLS إلى شهادة ومفتاحها</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>يجب أن يكون قائمة من 1,000 نظير على الأكثر</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>الإعداد %1 %2.</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>يأخذ عددًا صحيحًا</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>لا يوجد إعداد باسم %1.</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>يأخذ واحدًا من %1</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json: الحقل rack.%1 %2.</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>يجب أن يكون عددًا من 0 إلى %1</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>يجب أن يكون embedded أو ipfs</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>مفقود: يحتاج إليه ipfs</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>يجب أن يكون http://HOST:PORT أو unix:/absolute/path</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>ليس على هذا الجهاز: تعبر المحتويات والسر الشبكة دون تشفير. استخدم نفقًا أو مقبس unix، أو اضبط allow_plain_http</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json: الحقل retention%1 %2.</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>يجب أن يكون عدد أيام من %1 إلى %2</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>لم يخبر أي نظير بوقته بعد.</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>اتصل بنظير؛ وإلى ذلك الحين لا يمكن قول شيء.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>ساعة هذا الجهاز متأخرة %1 ms عن وسيط النظراء.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>ساعة هذا الجهاز متقدمة %1 ms على وسيط النظراء.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>شغّل مزامنة الوقت: timedatectl set-ntp true.</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>تعذّرت قراءة المساحة الحرة.</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>تحقق من أن مجلد البيانات ما زال موصولًا.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>المساحة الحرة %1 GiB.</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>أفرغ مساحة: العقدة التي لا تستطيع الكتابة تتوقف عن التوقيع.</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>لا يستطيع أحد غيرك قراءة مجلد البيانات ومفاتيحه.</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>يستطيع آخرون على هذا الجهاز قراءة: %1.</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>نفّذ chmod 600 على تلك الملفات، وغيّر عبارة مرور أي مفتاح بينها.</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>يستطيع آخرون على هذا الجهاز النظر في مجلد البيانات.</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>نفّذ chmod 700 على مجلد البيانات.</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>اجتازت %1 قاعدة بيانات الفحص السريع في SQLite.</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>أوقف العقدة، واحتفظ بنسخة من مجلد البيانات، واستعد نسخة احتياطية أو دع العقدة تنضم من جديد بلقطة.</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>هذه الملفات ليست مفاتيح قابلة للاستخدام: %1.</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>استعدها من نسخة احتياطية أو من كلماتها؛ ولا تحذفها قبل ذلك.</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>قفل مفتاح العقدة مفتوح ويمكنه التوقيع.</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>مفتاح العقدة مقفل: لا يصوّت على شيء ولا يكسب شيئًا.</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>افتح قفله في صفحة مفاتيح العقدة.</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>صدّر ملف الحماية من الاقتطاع في صفحة مفاتيح العقدة.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>سجل ما وُقّع سليم؛ ولم يُصدَّر قط.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>سجل ما وُقّع سليم؛ الأيام منذ آخر تصدير له: %1.</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>تعذّر فتح سجل ما وُقّع: %1.</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>أوقف العقدة، ولا توقّع بمفتاحها: استعد votes.db، أو استورد ملف الحماية من الاقتطاع.</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>لا تذكر العقدة كيف توقّع.</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>شغّل العقدة، ثم انظر من جديد.</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>توقف التوقيع: %1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>تبيّن صفحة التوافق ما يجب فعله.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>ربما وقّعت ما لا تتذكره، لذا تظل صامتة حتى الجولة %1.</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>انتظر، أو استورد ملف الحماية من الاقتطاع في صفحة مفاتيح العقدة.</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>تترقب وجود عقدة أخرى بمفتاحها قبل أن توقّع: بقي %1 s.</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>انتظر؛ لا يلزم فعل شيء آخر.</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>ليست مدقّقًا ولا توقّع أي أصوات.</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>ابحث عن برنامج آخر في ذلك المسار، ثم شغّل العقدة من جديد.</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>لا تستمع HTTP API.</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>انظر السبب في سجل الأحداث؛ ربما يشغل برنامج آخر المنفذ.</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>تستمع HTTP API على %1.</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>لا تخدم العقدة العملاء، وفق إعداداتها.</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>لا نظير مضبوط.</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>انضم إلى شبكة بملف دعوة.</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>تبيّن صفحة الشبكة سبب عدم اتصال كل من الباقين.</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>غير جاهز.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>النموذج يستجيب.</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>تبيّن صفحة العمل ما يجب فعله.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>يمكن تنفيذ التعليمات البرمجية في صندوق معزول.</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>يبيّن الأمر stacknetctl sandbox doctor ما يجب تثبيته.</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>برنامج تشغيل NVIDIA يستجيب.</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>لا يوجد برنامج تشغيل NVIDIA هنا.</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>من دونه لا مصادقة ولا مهام سرية؛ وكل ما عدا ذلك يعمل.</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>لم يبدأ أي إعداد من قبل.</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>‏%1 من وحدات GPU من NVIDIA</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>لا وحدة GPU من NVIDIA تستجيب.</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>لا برنامج تشغيل NVIDIA يستجيب.</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>برنامج تشغيل NVIDIA ‏%1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>الحوسبة السرية مفعّلة.</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>لا تُعطى المهام السرية لهذا الجهاز.</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>اختر مجلدًا آخر في الخطوة 2.</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>المساحة الحرة %1 GiB</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>لا يمكن الكتابة في المجلد.</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>أفرغ مساحة لا تقل عن 2 GiB، أو اختر مجلدًا على قرص آخر.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>تكفي 20 GiB لسنة من السلسلة وللنموذج ولصور الأدوات.</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>لا شيء يبقي ساعة هذا الجهاز مضبوطة.</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>شغّل مزامنة الوقت: timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>متزامن بدقة %1 ms</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 ليس HOST:PORT.</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 ليس عنوان واجهة شبكة.</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>لا يمكن الاستماع على %1: ‏%2.</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>اختر عنوانًا آخر للنظراء في الخطوة 2.</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>تأخذ HTTP API منفذًا حرًا بدلًا منه؛ وتبيّن نظرة عامة أي منفذ.</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>يمكن الاستماع على %1</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>يمكن الاستماع على %1 و%2</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>لا نموذج مثبّت هنا.</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>اكتب المسار الكامل لمجلد، بدءًا بشرطة مائلة.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 ملف، لا مجلد.</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>لا يوجد مقبس هناك. هو الملف run/operator.sock في مجلد بيانات stacknetd قيد التشغيل.</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>لا محرك يستجيب عند هذا المقبس: %1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>لا محرك يستجيب عند هذا المقبس في الوقت المحدد.</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>لا محرك يستجيب عند هذا المقبس.</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>في %1 ملفات أخرى. اختر مجلدًا فارغًا.</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>في %1 عقدة من قبل. اختر مجلدًا فارغًا.</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>المفتاح الذي أُنشئ في الخطوة 3 لم يعد في %1. ارجع إلى الخطوة 3 وأنشئ واحدًا.</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>يحوي الملف في %1 مفتاحًا غير مفتاح الخطوة 3. ارجع إلى الخطوة 3 وأنشئ واحدًا.</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>وثيقة التكوين في الدعوة ليست وثيقة السلسلة التي تذكرها: لا تستخدمها.</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>الإعداد المحفوظ غير قابل للاستخدام: الحقل %1 مفقود أو خاطئ.</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>قواعد العمل: الحقل %1 %2.</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>يجب أن يكون 168 حرفًا، كل منها 0 أو 1، من الاثنين 00:00 فصاعدًا</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>يجب أن يكون وقتًا بالميلي ثانية، أو 0</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>يجب أن يذكر ساعة واحدة على الأقل ما دام الجدول مفعّلًا</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>لا يمكن توفير API المشغّل على %1.</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>تعذّر فتح مقبس المشغّل %1: ‏%2: ‏%3.</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>طول مسار مقبس المشغّل %1 بايت، والحد 107؛ اختر مجلد بيانات أقصر: %2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>المجلد %1 غير آمن لمقبس المشغّل: يجب أن يكون ملكًا لمستخدم هذا البرنامج وألا يكتب فيه غيره (chmod 700).</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>الملف %1 موجود في مكان مقبس المشغّل وليس مقبسًا؛ انقله بعيدًا.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>برنامج آخر يستمع على %1 من قبل؛ أوقفه، أو اختر مجلد بيانات آخر.</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>البرنامج الذي يستمع على %1 يعمل بمستخدم آخر؛ ولم يُرسل إليه شيء.</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>المفتاح مستبعد نهائيًا: لا يمكنه التدقيق مرة أخرى أبدًا.</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>المفتاح ليس نشطًا ولا متصلًا.</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>الرموز الحرة للمفتاح %1.</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>الرموز المربوطة للمفتاح %1.</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>لا شيء قيد فك الربط.</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>لم ينتظر أي رمز مفكوك ربطه مدة كافية بعد.</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>المفتاح ليس موقوفًا.</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>لا ينتهي الإيقاف قبل الحقبة %1.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>لا يمكن عرض غير مفتاح عقدة نشط للبيع.</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>المفتاح غير معروض.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>لا يمكن تقديم غير مفتاح عقدة نشط.</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>فك الربط واسحب أولًا: رموز المفتاح مربوطة أو قيد فك الربط.</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>المفتاح في مجموعة مدقّقي هذه الحقبة.</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>المفتاح معروض للبيع: اسحبه من القائمة أولًا.</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>لا تنتقل إلا ملكية مفتاح عقدة نشط أو متصل.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>مفتاح العقدة موجود على السجل من قبل.</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>مفتاح العقدة مقفل؛ افتح قفله، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>لا يمكن توصيل غير مفتاح عقدة نشط.</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>المفتاح غير متصل.</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>تُنشر المعاملة المطالَب بها ومن طالب بها إلى الأبد.</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>يُنشر الوعد والمعاملة الموعودة إلى الأبد.</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 غير مثبت هنا.</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>ليس في مخزن المفاتيح المفتاح %1.</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>مفتاح العقدة هذا ليس على السجل: سجّله أولًا.</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>المفتاح بارد حتى تنقضي 72 ساعة.</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>انقطع الاتصال بالعقدة قبل أن تجيب؛ ربما نُفّذ الأمر، تحقق أولًا.</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>انقطع الاتصال بالعقدة؛ أعد المحاولة.</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>لم تجب العقدة في الوقت المحدد؛ ربما يُنفَّذ الأمر بعد، تحقق أولًا.</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>لم تجب العقدة في الوقت المحدد؛ أعد المحاولة.</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>لم تفهم العقدة الطلب (حالة gRPC ‏%1)؛ استخدم برامج من إصدار واحد.</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>جارٍ الاتصال بالعقدة خلف %1.</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>ترسل العقدة صورة حالة لا يستطيع هذا البرنامج قراءتها؛ استخدم برامج من إصدار واحد.</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>انتهى الاتصال بالعقدة خلف %1؛ وتعاد المحاولة.</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>التعليمات البرمجية المنفّذة هنا لا تُقارن بشيء: ما يلي غير معروف: %1.</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>إصدار بيئة التشغيل</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>صورة الأدوات</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>قد تُظهر الفحوص العشوائية مدخلاتك لعقد أخرى</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>المهمة التي يعلن طلبها صنفًا تعد بنتيجة يمكن فحصها. وبعض هذه المهام تعيد تنفيذها ثلاث عقد أخرى تُختار عشوائيًا بعد صدور إجابتك. لأجل ذلك تحتفظ العقدة التي خدمتك بمدخلاتك، وفي المحادثة بالإجابة أيضًا، مشفّرة في الذاكرة حتى السحب، ولا تسلّمها إلا للعقد المسحوبة، مشفّرة لكل منها. وإن اختلفت هذه العقد أعاد مدقّقو الشبكة تنفيذها أيضًا. ولا يُكتب أي منهما على قرص أبدًا، ويُمحى كلاهما حين لا تُسحب المهمة أو حين يصدر الحكم فيها.</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>لا تُفحص الطلبات السرية بهذه الطريقة أبدًا: تثبت عقدها نفسها بالمصادقة بدلًا من ذلك، ولا ترى عقدة أخرى المدخلات. وكذلك الطلبات التي تختار استخدام ذاكرتك: ما يُتذكر يبقى لدى العقدة التي فتحتها عليها.</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>لاستثناء طلب، أرسل "spot_check": false في متنه، أو الترويسة X-StackNet-Spot-Check: off.</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>لم تبقَ مساحة لكتابة %1. أفرغ بعض مساحة القرص وأعد المحاولة.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>تعذّرت كتابة %1: ‏%2. تحقق من المسار وأذوناته.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>تعذّرت قراءة %1: ‏%2.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 أكبر من %2 بايت.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>تعذّر إنشاء المجلد %1: ‏%2. اختر مجلد بيانات آخر أو غيّر أذوناته.</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>تعذّرت الكتابة في مجلد البيانات %1: ‏%2. اختر مجلد بيانات آخر أو غيّر أذوناته.</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>تعذّر بدء %1: ‏%2.</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>يجب أن يكون اسما البرنامج والعقدة من الحروف والأرقام العادية، 40 على الأكثر.</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>في وثيقة التكوين، %1 %2.</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>وثيقة التكوين ليست JSON صالحًا: %1.</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>وثيقة التكوين أكبر من 4 MiB.</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>%1 لا تخدم حسب السجل</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>%1 بلا اتصال</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>%1 لم يُسمع عنها مؤخرًا</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>%1 بلا مصادقة سارية</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>%1 لا تنفّذ مثل هذه المهام</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>%1 ليس لديها النموذج</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>%1 دون الحد الأدنى للحصة المرهونة</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>%1 تخدم Stack آخر</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>%1 ليست لديها الموارد</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>%1 تنقصها قدرة</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>%1 بلا مكان شاغر</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>%1 حملها 90 % أو أكثر</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>لا تستطيع أي عقدة مصادَق عليها قبول هذه المهمة الآن: من %1 عقدة معروفة.</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>لا تستطيع أي عقدة مصادَق عليها قبول هذه المهمة الآن: من %1 عقدة معروفة، %2.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>لا تستطيع أي عقدة قبول هذه المهمة الآن: من %1 عقدة معروفة.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>لا تستطيع أي عقدة قبول هذه المهمة الآن: من %1 عقدة معروفة، %2.</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>لم تستطع قاعدة البيانات %1 النمو: القرص ممتلئ. أفرغ بعض المساحة وأعد المحاولة؛ لم يُحفظ شيء من التغيير الأخير.</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>قاعدة البيانات %1 تالفة أو ليست قاعدة بيانات (%2). استعدها من نسخة احتياطية، أو انقلها بعيدًا وابدأ من جديد.</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>قاعدة البيانات %1 مستخدمة من برنامج آخر أو مهمة أخرى. أغلقها أو أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>تعذّر فتح قاعدة البيانات %1 أو الكتابة فيها (%2). تحقق من أن الملف ومجلده ملكك وأن القرص ليس للقراءة فقط.</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>رفضت قاعدة البيانات %1 عملية: %2. انظر في سجل الأحداث ما جُرّب قبل ذلك.</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>لم تقبل قاعدة البيانات الإعداد %1 = %2 (قيمته %3). مكتبة SQLite المستخدمة غير مناسبة؛ ثبّت مكتبة التوزيعة.</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>فشل فحص السلامة</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>تعذّر ربط معامل، %1</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>يُتوقع أمر SQL واحد بالضبط في المرة الواحدة</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>قاعدة البيانات %1 من الإصدار %2، وهذا البرنامج يعرف الإصدارات حتى %3. كتبها برنامج أحدث؛ حدّث هذا البرنامج.</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>تعذّر النظر في سجل قاعدة البيانات %1 (%2). تحقق من حقوق مجلدها.</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>لم يُحذف شيء من قاعدة البيانات %1: ‏%2، فتبقى الصفوف المحذوفة قابلة للقراءة. مكتبة SQLite المستخدمة غير مناسبة؛ ثبّت مكتبة التوزيعة.</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>حُذفت الصفوف، لكن سجل قاعدة البيانات %1 ما زال يحويها، لأن برنامجًا آخر أو مهمة أخرى تقرؤها. أغلق ذلك أو أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>قيمة secure_delete هي %1 لا 1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>وضع سجلها هو %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>%1 من أوراق العمل و%2 من الرموز و%3 من أجزاء المليون من الدولار</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>مفتاح العقدة %1: في الكتل %2، وفي السجل %3.</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>في %1 أكثر من 200,000 ملف.</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>تعذّر تصفح %1 (%2). تحقق من حقوقه.</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>ليس لتلك المهمة إيصال: لا إيصال إلا للمهمة الناجحة.</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>فتح المجلدات</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>سرد مجلد الكتل المعلّقة</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>إزالة كتلة غير مكتملة</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>البحث عن كتلة</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>إنشاء كتلة</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>كتابة كتلة</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>وضع كتلة في مكانها</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>كتابة الكتل المعلّقة على القرص</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>كتابة أسماء الكتل على القرص</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>فتح كتلة</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>فحص كتلة</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>قراءة كتلة</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>إزالة كتلة</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>سرد الكتل</translation>
        </message>
        <message>
            <source>No GPU is shown: %1</source>
            <translation>لا تُعرض أي وحدة GPU: %1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 sent what it must not: %2 Install Stacknet again or update the driver.</source>
            <translation>أرسل %1 ما لا يجوز: %2 ثبّت Stacknet من جديد أو حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return within %1 ms and was stopped. If that stays, restart the machine.</source>
            <translation>لم تعد مكتبة NVIDIA خلال %1 ms فأُوقفت. إن استمر ذلك فأعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process (signal %1). Update the driver.</source>
            <translation>أنهت مكتبة NVIDIA عمليتها (الإشارة %1). حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process. Update the driver.</source>
            <translation>أنهت مكتبة NVIDIA عمليتها. حدّث برنامج التشغيل.</translation>
        </message>
        <message>
            <source>Only a validator of a local network can leave other nodes' transactions out to show what happens then. Start this node without --withhold.</source>
            <translation>لا يستطيع إغفال معاملات العقد الأخرى، لإظهار ما يحدث عندئذ، إلا مدقّق في شبكة محلية. شغّل هذه العقدة دون --withhold.</translation>
        </message>
        <message>
            <source>The driver is being asked which GPUs there are.</source>
            <translation>يُسأل برنامج التشغيل عن وحدات GPU الموجودة.</translation>
        </message>
        <message>
            <source>This machine has no such GPU.</source>
            <translation>ليس في هذا الجهاز وحدة GPU كهذه.</translation>
        </message>
        <message>
            <source>No GPU would be left to work; to stop all work, pause it.</source>
            <translation>لن تبقى أي وحدة GPU للعمل؛ لإيقاف كل العمل، أوقفه مؤقتًا.</translation>
        </message>
        <message>
            <source>A quote is for 1 to 100,000 keys: {"count": 5}.</source>
            <translation>عرض السعر يكون لعدد من 1 إلى 100,000 مفتاح: {"count": 5}.</translation>
        </message>
        <message>
            <source>This node serves no clients, so no GPU works for it and none is asked.</source>
            <translation>لا تخدم هذه العقدة عملاء، فلا تعمل لها أي وحدة GPU ولا تُسأل أي وحدة.</translation>
        </message>
        <message>
            <source>The node is still looking for a model.</source>
            <translation>ما زالت العقدة تبحث عن نموذج.</translation>
        </message>
        <message>
            <source>The model server (%1) is not this node's own: choose its GPUs where it is started.</source>
            <translation>خادم النموذج (%1) ليس تابعًا لهذه العقدة: اختر وحدات GPU الخاصة به حيث يُشغَّل.</translation>
        </message>
        <message>
            <source>There is no model on this machine, so no GPU works for it.</source>
            <translation>لا يوجد نموذج على هذا الجهاز، فلا تعمل له أي وحدة GPU.</translation>
        </message>
        <message>
            <source>The local model's server is started again with the GPUs that may work.</source>
            <translation>يُعاد تشغيل خادم النموذج المحلي مع وحدات GPU المسموح لها بالعمل.</translation>
        </message>
        <message>
            <source>%1 holds a node of another network (%2). Make the local network in another data directory.</source>
            <translation>في %1 عقدة من شبكة أخرى (%2). أنشئ الشبكة المحلية في مجلد بيانات آخر.</translation>
        </message>
        <message>
            <source>must hold UUIDs of GPUs, "GPU-..."</source>
            <translation>يجب أن يحوي معرّفات UUID لوحدات GPU، ‏"GPU-..."</translation>
        </message>
        <message>
            <source>buyer is the key's owner already.</source>
            <translation>المشتري هو مالك المفتاح بالفعل.</translation>
        </message>
        <message>
            <source>The key is yours already.</source>
            <translation>المفتاح لك بالفعل.</translation>
        </message>
        <message>
            <source>The key is listed for %1, not for %2.</source>
            <translation>المفتاح معروض للبيع مقابل %1، لا مقابل %2.</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>العملية غير مسموح بها</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
        </message>
        <message>
            <source>Interrupted system call</source>
            <translation>قُطع استدعاء النظام</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>خطأ في الإدخال/الإخراج</translation>
        </message>
        <message>
            <source>Argument list too long</source>
            <translation>قائمة الوسائط طويلة جدًا</translation>
        </message>
        <message>
            <source>Exec format error</source>
            <translation>خطأ في صيغة الملف التنفيذي</translation>
        </message>
        <message>
            <source>Bad file descriptor</source>
            <translation>واصف ملف غير صالح</translation>
        </message>
        <message>
            <source>Resource temporarily unavailable</source>
            <translation>المورد غير متاح مؤقتًا</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>يتعذر حجز الذاكرة</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>لا توجد صلاحية</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>الجهاز أو المورد مشغول</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>الملف موجود بالفعل</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>رابط غير صالح بين جهازين</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>لا يوجد جهاز كهذا</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ليس مجلدًا</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>هو مجلد</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>وسيط غير صالح</translation>
        </message>
        <message>
            <source>Too many open files in system</source>
            <translation>ملفات مفتوحة كثيرة جدًا في النظام</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>ملفات مفتوحة كثيرة جدًا</translation>
        </message>
        <message>
            <source>Text file busy</source>
            <translation>ملف البرنامج قيد الاستخدام</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>الملف كبير جدًا</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>لا توجد مساحة متبقية على الجهاز</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>نظام ملفات للقراءة فقط</translation>
        </message>
        <message>
            <source>Too many links</source>
            <translation>روابط كثيرة جدًا</translation>
        </message>
        <message>
            <source>Broken pipe</source>
            <translation>انقطع الأنبوب</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>اسم الملف طويل جدًا</translation>
        </message>
        <message>
            <source>Function not implemented</source>
            <translation>الوظيفة غير متوفرة</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>المجلد ليس فارغًا</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>مستويات كثيرة جدًا من الروابط الرمزية</translation>
        </message>
        <message>
            <source>Address already in use</source>
            <translation>العنوان قيد الاستخدام بالفعل</translation>
        </message>
        <message>
            <source>Cannot assign requested address</source>
            <translation>يتعذر تخصيص العنوان المطلوب</translation>
        </message>
        <message>
            <source>Network is down</source>
            <translation>الشبكة متوقفة</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>يتعذر الوصول إلى الشبكة</translation>
        </message>
        <message>
            <source>Software caused connection abort</source>
            <translation>أنهى البرنامج الاتصال</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>أعاد الطرف الآخر ضبط الاتصال</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>المقبس غير متصل</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>انتهت مهلة الاتصال</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>رُفض الاتصال</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>لا يوجد مسار إلى المضيف</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>العملية غير مدعومة</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>تم تجاوز حصة القرص</translation>
        </message>
        <message>
            <source>Operation canceled</source>
            <translation>أُلغيت العملية</translation>
        </message>
        <message>
            <source>Host not found (authoritative)</source>
            <translation>المضيف غير موجود (رد موثوق)</translation>
        </message>
        <message>
            <source>Host not found (non-authoritative), try again later</source>
            <translation>المضيف غير موجود (رد غير موثوق)، حاول لاحقًا</translation>
        </message>
        <message>
            <source>End of file</source>
            <translation>نهاية الملف</translation>
        </message>
        <message>
            <source>access permission denied</source>
            <translation>رُفض الوصول</translation>
        </message>
        <message>
            <source>attempt to write a readonly database</source>
            <translation>محاولة كتابة في قاعدة بيانات للقراءة فقط</translation>
        </message>
        <message>
            <source>bad parameter or other API misuse</source>
            <translation>معامل خاطئ أو استخدام خاطئ للواجهة</translation>
        </message>
        <message>
            <source>constraint failed</source>
            <translation>خُولف أحد القيود</translation>
        </message>
        <message>
            <source>database disk image is malformed</source>
            <translation>ملف قاعدة البيانات تالف</translation>
        </message>
        <message>
            <source>database is locked</source>
            <translation>قاعدة البيانات مقفلة</translation>
        </message>
        <message>
            <source>database or disk is full</source>
            <translation>قاعدة البيانات أو القرص ممتلئ</translation>
        </message>
        <message>
            <source>database schema has changed</source>
            <translation>تغيّر مخطط قاعدة البيانات</translation>
        </message>
        <message>
            <source>database table is locked</source>
            <translation>جدول قاعدة البيانات مقفل</translation>
        </message>
        <message>
            <source>disk I/O error</source>
            <translation>خطأ في القراءة من القرص أو الكتابة إليه</translation>
        </message>
        <message>
            <source>file is not a database</source>
            <translation>الملف ليس قاعدة بيانات</translation>
        </message>
        <message>
            <source>locking protocol</source>
            <translation>خطأ في بروتوكول القفل</translation>
        </message>
        <message>
            <source>out of memory</source>
            <translation>نفدت الذاكرة</translation>
        </message>
        <message>
            <source>string or blob too big</source>
            <translation>النص أو كتلة البيانات كبيرة جدًا</translation>
        </message>
        <message>
            <source>unable to open database file</source>
            <translation>يتعذر فتح ملف قاعدة البيانات</translation>
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
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>لا يشغّل هذا البرنامج شبكة محلية فيها ذلك المدقّق.</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>البرنامج مقفل.</translation>
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
        <message>
            <source>See the checks</source>
            <translation>عرض الفحوص</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1، مكتوم حتى %2</translation>
        </message>
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
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>عدد المرات</translation>
        </message>
        <message>
            <source>First</source>
            <translation>الأول</translation>
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
            <source>Muted until</source>
            <translation>مكتوم حتى</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفاصيل</translation>
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
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>طويل جدًا: الاسم لا يزيد على %1 بايت. الحروف ذات العلامات تأخذ اثنين، وحروف بعض الكتابات ثلاثة أو أربعة.</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>قصيرة جدًا: استخدم %1 حرف على الأقل.</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>طويلة جدًا: عبارة المرور لا تزيد على %1 بايت.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>عدد الأحرف %1 على الأقل؛ وأربع كلمات عشوائية أفضل.</translation>
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
        <message>
            <source>Nothing signed</source>
            <translation>لم يُوقَّع شيء</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>غير مصدَّرة</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>مصدَّرة</translation>
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
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>تسجيل الدخول، و"تسجيل الخروج من كل مكان"</translation>
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
            <source>earnings.db</source>
            <translation>earnings.db</translation>
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
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>عناوين المحافظ: في الرسائل المطلوب توقيعها، وللحسابات مع أسماء المشغّل لها، وللموافقات على المواقع</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>الرسالة المطلوب توقيعها: 10 دقائق؛ ورقم الحساب والموافقات: ما دامت قائمة؛ والمحفظة التي سجّلت الدخول: حتى يُلغى ربطها</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>يسحب المستخدم الموافقة؛ ويلغي المشغّل ربط المحفظة</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake, verdicts of spot checks; and every slash on the network. No account, no content</source>
            <translation>ما يقوله السجل عن مفاتيح العقدة الخاصة بالمشغّل، كقوائم ومجاميع يومية: أوراق العمل والنقاط والحصة المرهونة وأحكام الفحوص العشوائية؛ وكل اقتطاع عقابي على الشبكة. بلا حساب ولا محتوى</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; verdicts and points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>أحدث 500,000 من أوراق العمل و200,000 من قيود النقاط و100,000 من الاقتطاعات العقابية؛ الأحكام والنقاط بالساعة مدة 400 يوم، والحصة مدة 800 يوم؛ والأرباح اليومية إلى الأبد</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, network address and the page's origin at the sign-in, times, salted digests of tokens</source>
            <translation>عمليات الدخول بالمحفظة: الحساب (عنوان المحفظة) وتسمية المتصفح وعنوان الشبكة ومصدر الصفحة عند تسجيل الدخول والأوقات وملخصات مملّحة لرموز الجلسات</translation>
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
        <message>
            <source>Clear secrets after seconds</source>
            <translation>مسح الأسرار بعد (بالثواني)</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>المدة التي يبقى فيها السر المنسوخ في الحافظة.</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>يُضبط في صفحات أخرى</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>الحماية من الاقتطاع</translation>
        </message>
        <message>
            <source>Sound for critical alerts</source>
            <translation>صوت للتنبيهات الحرجة</translation>
        </message>
        <message>
            <source>Other alerts are always silent.</source>
            <translation>التنبيهات الأخرى صامتة دائمًا.</translation>
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
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>لا يستطيع أحد تسجيل الدخول عبره. يمكن تغيير ذلك في الإعدادات.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Nobody asked yet</source>
            <translation>لم يسأل أحد بعد</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>تم تسجيل الدخول</translation>
        </message>
        <message>
            <source>Needs the person</source>
            <translation>يلزم تدخّل الشخص</translation>
        </message>
        <message>
            <source>Asked for consent</source>
            <translation>طُلبت الموافقة</translation>
        </message>
        <message>
            <source>Another origin asked</source>
            <translation>سأل مصدر آخر</translation>
        </message>
        <message>
            <source>Another address to return to</source>
            <translation>عنوان عودة آخر</translation>
        </message>
        <message>
            <source>Request not valid</source>
            <translation>طلب غير صالح</translation>
        </message>
        <message>
            <source>Asked too often</source>
            <translation>طلبات متكررة أكثر من اللازم</translation>
        </message>
        <message>
            <source>Too many codes are open</source>
            <translation>رموز مفتوحة أكثر من اللازم</translation>
        </message>
        <message>
            <source>Session was over</source>
            <translation>كانت الجلسة منتهية</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>آخر رسالة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
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
        <message>
            <source>Requests</source>
            <translation>الطلبات</translation>
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
        <message>
            <source>Revoke these keys…</source>
            <translation>إلغاء هذه المفاتيح…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>لا مفاتيح تحتاج إلى نظر</numerusform>
                <numerusform>مفتاح واحد يحتاج إلى نظر</numerusform>
                <numerusform>مفتاحان يحتاجان إلى نظر</numerusform>
                <numerusform>%n مفاتيح تحتاج إلى نظر</numerusform>
                <numerusform>%n مفتاحًا يحتاج إلى نظر</numerusform>
                <numerusform>%n مفتاح يحتاج إلى نظر</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>المفتاح الذي لا تنتهي صلاحيته، أو تنتهي قريبًا، أو لم يُستخدم منذ 90 يومًا مدخل لا يراقبه أحد. ويبيّنها عمود الإشعار.</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>لا تحتفظ بمفاتيح API. يمكن السماح لها بقبول الطلبات في الإعدادات.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>الطلبات</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>إلغاء 0 من مفاتيح API؟</numerusform>
                <numerusform>إلغاء مفتاح API واحد؟</numerusform>
                <numerusform>إلغاء مفتاحي API اثنين؟</numerusform>
                <numerusform>إلغاء %n من مفاتيح API؟</numerusform>
                <numerusform>إلغاء %n من مفاتيح API؟</numerusform>
                <numerusform>إلغاء %n من مفاتيح API؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>تُرفض البرامج التي تستخدمها ابتداءً من طلبها التالي.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>لا يمكن استعادة مفتاح ملغى.</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>إلغاء المفاتيح</translation>
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
        <message>
            <source>What was done here</source>
            <translation>ما جرى هنا</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>سجل التدقيق لعلامة التبويب هذه</translation>
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
        <message>
            <source>End these sessions…</source>
            <translation>إنهاء هذه الجلسات…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>إنهاء 0 جلسة؟</numerusform>
                <numerusform>إنهاء جلسة واحدة؟</numerusform>
                <numerusform>إنهاء جلستين؟</numerusform>
                <numerusform>إنهاء %n جلسات؟</numerusform>
                <numerusform>إنهاء %n جلسة؟</numerusform>
                <numerusform>إنهاء %n جلسة؟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
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
        <message>
            <source>Wallets that have signed in</source>
            <translation>المحافظ التي سجّلت الدخول</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>تسمية…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>إلغاء الربط…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>لم تسجّل أي محفظة الدخول</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>لا يستطيع أحد تسجيل الدخول إليها. يمكن تغيير ذلك في الإعدادات.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>إلغاء ربط %1؟</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>لا جلسات تنتهي.</numerusform>
                <numerusform>تنتهي جلسة واحدة فورًا.</numerusform>
                <numerusform>تنتهي جلستان فورًا.</numerusform>
                <numerusform>تنتهي %n جلسات فورًا.</numerusform>
                <numerusform>تنتهي %n جلسة فورًا.</numerusform>
                <numerusform>تنتهي %n جلسة فورًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>لم توافق على شيء في أي موقع، وتنساها هذه العقدة.</numerusform>
                <numerusform>يُسحب ما وافقت عليه في موقع واحد، وتنساه هذه العقدة.</numerusform>
                <numerusform>يُسحب ما وافقت عليه في موقعين، وتنساه هذه العقدة.</numerusform>
                <numerusform>يُسحب ما وافقت عليه في %n مواقع، وتنساه هذه العقدة.</numerusform>
                <numerusform>يُسحب ما وافقت عليه في %n موقعًا، وتنساه هذه العقدة.</numerusform>
                <numerusform>يُسحب ما وافقت عليه في %n موقع، وتنساه هذه العقدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>يجوز لها تسجيل الدخول مجددًا؛ وعندئذ تكون محفظة جديدة هنا.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>إلغاء الربط</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>أُلغي ربط المحفظة.</translation>
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
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>طويل جدًا: الاسم لا يزيد على %1 بايت. الحروف ذات العلامات تأخذ اثنين.</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>1,024 بايت على الأكثر.</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>اسم خادم البريد أو عنوانه، دون مسافات.</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>الاسم أو العنوان فقط؛ للمنفذ حقل خاص به.</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>254 بايت على الأكثر.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>يجب أن يكون https، أو http على هذا الجهاز، وألا يحوي اسم مستخدم أو # أو مسافة.</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>يأتي بعد https:// اسم جهاز.</translation>
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
        <message>
            <source>Send a test</source>
            <translation>إرسال اختبار</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>إلى كل مكان عليه علامة. ولا يُحفظ شيء.</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>القاعدة كلها</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1، حتى %2</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>رفع كتم %1</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>المكتوم الآن</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>لم يعد مكتومًا.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>ذهب الاختبار إلى: %1.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>تحقق من وصوله.</translation>
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
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>اكتب المسار الكامل للبرنامج، مبتدئًا بشرطة مائلة.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>اكتب عنوانًا يبدأ بـ https:// ولا يحتوي على كلمة مرور.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>إرسال اختبار</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>إرسال اختبار: %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>أُرسل. تحقق من وصوله إليك.</translation>
        </message>
        <message>
            <source>Send mail</source>
            <translation>إرسال بريد</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Not kept until the node runs: then it lies in its data directory, readable by you only. When you go on with this setup after a break, type it again.</source>
            <translation>لا تُحفظ إلى أن تعمل العقدة: بعدها توجد في مجلد بياناتها، ولا يستطيع قراءتها غيرك. إذا تابعت هذا الإعداد بعد انقطاع فاكتبها من جديد.</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. What they tell you of is set on the Inbox page.</source>
            <translation>عن العقوبات أو النظراء المفقودين أو مصادقة تنتهي. يحوي الوارد كل شيء؛ وهذه الوسائل تصل إليك في أماكن أخرى. ويُضبط ما تخبرك به في صفحة الوارد.</translation>
        </message>
        <message>
            <source>A password has at most 1,024 bytes.</source>
            <translation>كلمة المرور 1,024 بايت على الأكثر.</translation>
        </message>
        <message>
            <source>Fill in To, From and the mail server, or send no mail.</source>
            <translation>املأ “إلى” و“من” وخادم البريد، أو لا ترسل بريدًا.</translation>
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
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
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
        <message>
            <source>Took</source>
            <translation>المدة</translation>
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
        <message>
            <source>Attest now</source>
            <translation>المصادقة الآن</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>اطلب من وحدات GPU دليلًا حديثًا، أيًّا كان المخطط.</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>نسخ الدليل</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>حفظ الدليل…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>دليل حديث لوحدات GPU مع معرّفاتها، يستطيع أي شخص فحصه ملفًا.</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>نُسخ الدليل. ومن يحصل عليه يستطيع فحصه ملفًا.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>حفظ الدليل</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>حُفظ الدليل في %1</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>جارٍ سؤال وحدات GPU…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>أجابت وحدات GPU، ودليلها سليم.</translation>
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
        <message>
            <source>Last message</source>
            <translation>آخر رسالة</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BuyKeyDialog</name>
        <message numerus="yes">
            <source>It has %1 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>يلزم %1 خانة من 0 إلى 9 ومن a إلى f؛ وعدد خاناته هنا %n.</numerusform>
                <numerusform>يلزم %1 خانة من 0 إلى 9 ومن a إلى f؛ وفيه خانة واحدة (%n).</numerusform>
                <numerusform>يلزم %1 خانة من 0 إلى 9 ومن a إلى f؛ وفيه خانتان (%n).</numerusform>
                <numerusform>يلزم %1 خانة من 0 إلى 9 ومن a إلى f؛ وفيه %n خانات.</numerusform>
                <numerusform>يلزم %1 خانة من 0 إلى 9 ومن a إلى f؛ وفيه %n خانة.</numerusform>
                <numerusform>يلزم %1 خانة من 0 إلى 9 ومن a إلى f؛ وفيه %n خانة.</numerusform>
            </translation>
        </message>
        <message>
            <source>64 hexadecimal digits that name the payment, the same for buyer and seller: the SHA-256 of the invoice, say.</source>
            <translation>64 خانة ست عشرية تدل على الدفعة، هي نفسها لدى المشتري والبائع: مثلًا SHA-256 للفاتورة.</translation>
        </message>
        <message>
            <source>Buy the Node Key %1</source>
            <translation>شراء مفتاح العقدة %1</translation>
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
            <source>No key of yours can buy.</source>
            <translation>لا يمكن لأي مفتاح لك أن يشتري.</translation>
        </message>
        <message>
            <source>The owner of the bought key must be a key in this keystore that is its own owner: create one first.</source>
            <translation>يجب أن يكون مالك المفتاح المشترى مفتاحًا في مخزن المفاتيح هذا يملك نفسه: أنشئ واحدًا أولًا.</translation>
        </message>
        <message>
            <source>Money moves outside of the ledger: pay the seller first, and let the seller, or the Stack where the key came from, confirm it. The order that you send here takes the key over; it pays nothing.</source>
            <translation>ينتقل المال خارج السجل: ادفع للبائع أولًا، ودع البائع، أو Stack الذي جاء منه المفتاح، يؤكّد ذلك. الأمر الذي ترسله هنا ينقل المفتاح إليك؛ ولا يدفع شيئًا.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>البائع</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Of it for the Stack</source>
            <translation>منه لصالح Stack</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Tokens on the key</source>
            <translation>الرموز على المفتاح</translation>
        </message>
        <message>
            <source>The key is bought for</source>
            <translation>يُشترى المفتاح لصالح</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>مرجع الدفع</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>التأكيد</translation>
        </message>
        <message>
            <source>128 hexadecimal digits that the seller gives you once the money is there.</source>
            <translation>128 خانة ست عشرية يعطيك إياها البائع حالما يصل المال.</translation>
        </message>
        <message>
            <source>Owner id, for the seller</source>
            <translation>معرّف المالك، للبائع</translation>
        </message>
        <message>
            <source>Buy %1 for %2?</source>
            <translation>شراء %1 مقابل %2؟</translation>
        </message>
        <message>
            <source>Hold to buy</source>
            <translation>اضغط مطولًا للشراء</translation>
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
        <message>
            <source>%1 % of its life is over</source>
            <translation>انقضى %1 % من مدة صلاحيتها</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>الإلغاء</translation>
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
        <message>
            <source>promise for view %1</source>
            <translation>وعد للجولة %1</translation>
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
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>أخلف القائد وعده؛ وخسر رموزه.</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>موعود به لـ</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>وعد به</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>المتهم</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>شهادتها تحوي المطالبة</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>تحتوي المعاملة</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>دون المعاملة</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>كتل سجل الأحداث الحاسمة</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>الجولة %1، الارتفاع %2: %3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>متصلة بالكتلة السابقة</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>ينقطع سجل الأحداث هنا: ليست متصلة بالكتلة السابقة</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>بعد الانقطاع</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 بعد %2</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
بعد %2</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1، %2، الكتلة %3</translation>
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
        <message>
            <source>Promised for</source>
            <translation>موعود به لـ</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>طولب بها عند</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>الجولة %1 من الحقبة %2</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>طالب بها</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>هذه البايتات</translation>
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
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>يصدر الحكم في الكتلة نفسها التي تحتوي الطعن، ومن سجل الأحداث وحده: لا موعد نهائي يُلتزم به ولا شيء يُسلَّم.</translation>
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
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>تغيير عبارة المرور</translation>
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
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>تُمسح الحافظة بعد 0 s</numerusform>
                <numerusform>تُمسح الحافظة بعد %n s</numerusform>
                <numerusform>تُمسح الحافظة بعد %n s</numerusform>
                <numerusform>تُمسح الحافظة بعد %n s</numerusform>
                <numerusform>تُمسح الحافظة بعد %n s</numerusform>
                <numerusform>تُمسح الحافظة بعد %n s</numerusform>
            </translation>
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
        <name>stacknet::ui::ConfirmSaleDialog</name>
        <message>
            <source>Confirm the sale of %1</source>
            <translation>تأكيد بيع %1</translation>
        </message>
        <message>
            <source>Do this when %1 have reached you, not before. The buyer can take the key over with what you get here.</source>
            <translation>افعل هذا بعد أن تصل إليك %1، لا قبل ذلك. يستطيع المشتري استلام المفتاح بما تحصل عليه هنا.</translation>
        </message>
        <message>
            <source>Owner id of the buyer</source>
            <translation>معرّف مالك المشتري</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, which the buyer gives you.</source>
            <translation>64 خانة ست عشرية، يعطيك إياها المشتري.</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>مرجع الدفع</translation>
        </message>
        <message>
            <source>Send this to the buyer. It holds for this sale alone: this key, buyer, price and payment reference.</source>
            <translation>أرسل هذا إلى المشتري. وهو صالح لهذا البيع وحده: هذا المفتاح وهذا المشتري وهذا السعر ومرجع الدفع هذا.</translation>
        </message>
        <message>
            <source>Confirmation of the sale</source>
            <translation>تأكيد البيع</translation>
        </message>
        <message>
            <source>the confirmation</source>
            <translation>التأكيد</translation>
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
            <source>That is its owner already.</source>
            <translation>هذا هو مالكه بالفعل.</translation>
        </message>
        <message>
            <source>Were %1 paid for %2?</source>
            <translation>هل دُفعت %1 مقابل %2؟</translation>
        </message>
        <message>
            <source>Hold to confirm the sale</source>
            <translation>اضغط مطولًا لتأكيد البيع</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
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
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>أصواتي خلال 24 ساعة</translation>
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
        <message>
            <source>My last votes</source>
            <translation>أصواتي الأخيرة</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>أصواتي، الأقدم أولًا</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>تتنقل مفاتيح الأسهم بين الأصوات. تُغلق الشهادة حالما يصوّت نصاب: فالصوت المتأخر وحده ليس خطأ.</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>%1 متأخر · %2 فائت</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>موافقة</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>لا كتل</numerusform>
                <numerusform>آخر كتلة</numerusform>
                <numerusform>آخر كتلتين</numerusform>
                <numerusform>آخر %n كتل</numerusform>
                <numerusform>آخر %n كتلة</numerusform>
                <numerusform>آخر %n كتلة</numerusform>
            </translation>
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
            <source>Passphrase again</source>
            <translation>عبارة المرور مجددًا</translation>
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
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>ملف ZIP لمن يساعدك. يُزال منه مجلد المستخدم وعناوين الأجهزة الأخرى وعناوين البريد والمحافظ ومفاتيح API وكلمات المرور والأسماء التي أعطيتها. لا يحوي أي مفتاح ولا أي محتوى مهمة، ولا يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>جمع البيانات دون العقدة</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>العقدة لا تستجيب.</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>يمكن إنشاء الحزمة من دونها، من الملفات في مجلد بياناتها.</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>على الجهاز الذي تعمل عليه، يكتب هذا الأمر الحزمة: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>جارٍ قراءة الملفات…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>كنت قد بدأت هذا حين انتهى البرنامج.</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>المتابعة من حيث توقفت</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>البدء من جديد</translation>
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
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>تُسأل وحدات GPU عندئذ مجددًا.</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>تُسأل وحدات GPU مجددًا؛ وينتهي الحكم الحالي %1.</translation>
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
        <message>
            <source>Disconnect this key…</source>
            <translation>فصل هذا المفتاح…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>أي مفتاح كسبها؟</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>غيرها</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>افتح قفل المفتاح أولًا</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>لا يمكن تقديمه الآن: %1 يخدم. افصله، ثم اسحب ما ربطه.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>فصل %1؟</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>فصل المفتاح</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>فُصل %1.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>كل المفاتيح</translation>
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
            <source>By key and GPU</source>
            <translation>حسب المفتاح وGPU</translation>
        </message>
        <message>
            <source>There is no split by GPU: the model server chooses which one serves a task, and does not tell.</source>
            <translation>لا يوجد توزيع حسب GPU: يختار خادم النموذج الوحدة التي تنفّذ المهمة، ولا يخبر بذلك.</translation>
        </message>
        <message>
            <source>This machine has one GPU, %1: all that a GPU earned here came from it.</source>
            <translation>في هذا الجهاز وحدة GPU واحدة، %1: كل ما كسبته وحدة GPU هنا جاء منها.</translation>
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
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>أحدث الأحداث</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>معلومة</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>عرض: %1</translation>
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
            <source>No such event</source>
            <translation>لا حدث كهذا</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>لا حدث مما تعرفه هذه العقدة بهذه الخطورة.</translation>
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
        <message>
            <source>not compared</source>
            <translation>لم تُقارن</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>تطابق %1 من 0</numerusform>
                <numerusform>تطابق %1 من قياس واحد</numerusform>
                <numerusform>تطابق %1 من قياسين</numerusform>
                <numerusform>تطابق %1 من %n قياسات</numerusform>
                <numerusform>تطابق %1 من %n قياسًا</numerusform>
                <numerusform>تطابق %1 من %n قياس</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>القياسات</translation>
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
        <message>
            <source>Test the desktop</source>
            <translation>اختبار سطح المكتب</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>يعرض إشعارًا على سطح المكتب هذا.</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>أُرسل إشعار إلى سطح المكتب.</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>إن لم يظهر شيء، فانظر في إعدادات الإشعارات لسطح المكتب ولهذا البرنامج.</translation>
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
        <message>
            <source>Show what is new</source>
            <translation>عرض الجديد</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>فتح صفحته</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>كتم لمدة ساعة</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>كتم لمدة 24 ساعة</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>كتم لمدة 7 أيام</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>لم يعد مكتومًا</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>مكتوم حتى</translation>
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
        <name>stacknet::ui::KeyMarket</name>
        <message>
            <source>Jailed</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>مستبعد نهائيًا</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>لك</translation>
        </message>
        <message>
            <source>another's</source>
            <translation>لغيرك</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Tokens left</source>
            <translation>الرموز المتبقية</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Born with</source>
            <translation>رموزه عند الإنشاء</translation>
        </message>
        <message>
            <source>For the Stack</source>
            <translation>لصالح Stack</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Sold before</source>
            <translation>مرات البيع السابقة</translation>
        </message>
        <message>
            <source>Keys that their owners sell. You pay the seller yourself; the ledger moves the key, never the money.</source>
            <translation>مفاتيح يبيعها مالكوها. تدفع أنت للبائع بنفسك؛ السجل ينقل المفتاح، ولا ينقل المال أبدًا.</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>تأكيد بيع…</translation>
        </message>
        <message>
            <source>Buy…</source>
            <translation>شراء…</translation>
        </message>
        <message>
            <source>Node Keys for sale</source>
            <translation>مفاتيح العقدة المعروضة للبيع</translation>
        </message>
        <message>
            <source>No key is for sale</source>
            <translation>لا مفتاح معروض للبيع</translation>
        </message>
        <message>
            <source>An Active key shows here once its owner offers it.</source>
            <translation>يظهر هنا كل مفتاح نشط حالما يعرضه مالكه.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyPriceCard</name>
        <message>
            <source>What do new keys cost?</source>
            <translation>ما تكلفة المفاتيح الجديدة؟</translation>
        </message>
        <message>
            <source>every key sold makes the next one dearer by 1/64</source>
            <translation>كل مفتاح يُباع يزيد سعر التالي بمقدار 1/64</translation>
        </message>
        <message>
            <source>Number of keys</source>
            <translation>عدد المفاتيح</translation>
        </message>
        <message>
            <source>USD for each of the next 50 keys</source>
            <translation>USD لكل من المفاتيح الـ 50 التالية</translation>
        </message>
        <message>
            <source>The prices could not be read.</source>
            <translation>تعذّرت قراءة الأسعار.</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>الأول</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>جميعها</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>أكثر من %1</translation>
        </message>
        <message>
            <source>The one after</source>
            <translation>الذي يليها</translation>
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
        <message>
            <source>Protection</source>
            <translation>الحماية</translation>
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
        <message>
            <source>No key locks by time now.</source>
            <translation>لا مفتاح يُقفل الآن بحسب الوقت.</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 يُقفل %2.</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>لكل مفتاح كلماته على الورق.</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>أقدم نسخة احتياطية: ليس لـ %1 أي نسخة.</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>أقدم نسخة احتياطية: %1، صُدّرت %2.</translation>
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
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>فتح المجلد الذي فيه ملف سجل الأحداث</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>الأعمار</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>عرض المدة المنقضية منذ كتابة كل سطر</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>لا يستغرق هذا التعبير وقتًا طويلًا في أي سطر.</numerusform>
                <numerusform>يستغرق هذا التعبير وقتًا طويلًا في سطر واحد؛ وقد استُبعد. بسّطه.</numerusform>
                <numerusform>يستغرق هذا التعبير وقتًا طويلًا في سطرين؛ وقد استُبعدا. بسّطه.</numerusform>
                <numerusform>يستغرق هذا التعبير وقتًا طويلًا في %n أسطر؛ وقد استُبعدت. بسّطه.</numerusform>
                <numerusform>يستغرق هذا التعبير وقتًا طويلًا في %n سطرًا؛ وقد استُبعدت. بسّطه.</numerusform>
                <numerusform>يستغرق هذا التعبير وقتًا طويلًا في %n سطر؛ وقد استُبعدت. بسّطه.</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>مجلد بيانات العقدة ليس على هذا الجهاز.</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>لا برنامج يفتح المجلدات هنا.</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1، جارٍ البحث…</translation>
        </message>
        <message>
            <source>No engine answers. These are the lines of this console alone; those of the engine are missing.</source>
            <translation>لا يستجيب أي محرك. هذه أسطر هذا البرنامج وحده؛ وأسطر المحرك غير موجودة.</translation>
        </message>
        <message>
            <source>They are in stacknet.log in the engine's data directory.</source>
            <translation>توجد في stacknet.log في مجلد بيانات المحرك.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>سؤال العقدة</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>لا يمكن تغيير شيء من هنا. اكتب سؤالًا وموضوعه، مثل مفتاح عقدة؛ ومفاتيح الأسهم تعيد الأسئلة السابقة.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>مثال: node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>لا يمكن السؤال عن هذا هنا. ما يمكن السؤال عنه: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>الإجابة طويلة؛ وهذه بدايتها.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>لا أحرف.</numerusform>
                <numerusform>حرف واحد.</numerusform>
                <numerusform>حرفان.</numerusform>
                <numerusform>%n أحرف.</numerusform>
                <numerusform>%n حرفًا.</numerusform>
                <numerusform>%n حرف.</numerusform>
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
        <message>
            <source>Finish what runs, then pause</source>
            <translation>إنهاء ما يجري، ثم إيقاف مؤقت</translation>
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
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>تُعرض المبالغ هنا لأنك يجب أن تعرف ما توافق عليه.</translation>
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
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>تعمل العقدة بالمفتاح الذي أُعدّت به، لذا لا يستطيع جهاز يعمل من قبل بمفتاح آخر أن يتولى هذا المفتاح: سيُحفظ هناك فقط ولن يصوّت أبدًا. أعدّ عقدة جديدة في مجلد بيانات خاص بها.</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>ما يسأله المعالج هناك خطوة بخطوة. البداية: استعادة مفتاح عقدة من كلماته، مع ملف دعوة هذه الشبكة. البيانات: مجلد خاص بها. مفتاح العقدة: الكلمات الأربع والعشرون؛ ويعرضها هنا «المزيد، عرض الكلمات». عبارة المرور: عبارة جديدة لذلك الجهاز. هذا الجهاز والتنبيهات والبدء: كما في عقدة جديدة.</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>ثم اقفل المفتاح هناك، واختر في صفحة مفاتيح العقدة «استيراد الحماية من الاقتطاع». ودون شاشة يتولى stacknetctl الملفين: انظر دليل المشغّل.</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>ثم اقفل المفتاح هناك. ودون شاشة يتولى stacknetctl الملف: انظر دليل المشغّل.</translation>
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
        <name>stacknet::ui::NetworkLocal</name>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>جارٍ البدء</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>مجمَّد</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>المدقّقون على هذا الجهاز</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>%1 العقدة %2</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>تجميد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>العقدة %1، تقود الآن</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>العقدة %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>يعمل %1 من %2؛ وتحتاج الكتل إلى %3 منها.</translation>
        </message>
        <message>
            <source>Withholding</source>
            <translation>يحجب</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. One that withholds is started again and, when it leads, leaves out what other nodes send: they demand it, and what it still leaves out is proof for a challenge that takes its whole stake. These nodes are real; the faults are yours.</source>
            <translation>أوقف أحدهم أو جمّده وانظر ما تفعله الشبكة. يحتفظ المجمَّد باتصالاته ولا يقول شيئًا، كبرنامج معلّق: فإذا قاد غادره الآخرون. ومن يحجب يُعاد تشغيله، فإذا قاد أغفل ما ترسله العقد الأخرى: فتطالب به، وما يستمر في إغفاله إثبات لطعن يأخذ حصته المرهونة كلها. هذه العقد حقيقية؛ أما الأعطال فمن صنعك.</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>حجب</translation>
        </message>
        <message>
            <source>Starts it again as a censor: a leader that leaves out what other nodes send</source>
            <translation>يعيد تشغيله رقيبًا: قائدًا يُغفل ما ترسله العقد الأخرى</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>التضمين من جديد</translation>
        </message>
        <message>
            <source>node %1</source>
            <translation>العقدة %1</translation>
        </message>
        <message>
            <source>STAGED CENSORSHIP</source>
            <translation>رقابة مفتعلة</translation>
        </message>
        <message>
            <source>%1 leaves out what other nodes send, when it leads. File a challenge on the page Consensus.</source>
            <translation>عندما تقود %1 يُغفَل ما ترسله العقد الأخرى. قدّم طعنًا في صفحة التوافق.</translation>
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
        <message>
            <source>Validators</source>
            <translation>المدقّقون</translation>
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
        <message>
            <source>Ban these peers…</source>
            <translation>حظر هؤلاء النظراء…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>متصل منذ</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>حظر 0 نظير لمدة 24 ساعة؟</numerusform>
                <numerusform>حظر نظير واحد لمدة 24 ساعة؟</numerusform>
                <numerusform>حظر نظيرين لمدة 24 ساعة؟</numerusform>
                <numerusform>حظر %n نظراء لمدة 24 ساعة؟</numerusform>
                <numerusform>حظر %n نظيرًا لمدة 24 ساعة؟</numerusform>
                <numerusform>حظر %n نظير لمدة 24 ساعة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>لا تتصل بهم هذه العقدة ولا تجيبهم.</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>إن كان عدد المدقّقين المتصلين قليلًا جدًا لم تعد هذه العقدة ترى كتلًا نهائية وتغيب أصواتها. احظر واحدًا وحده لترى ما يبقى.</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>حظرهم</translation>
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
        <message>
            <source>Disconnect %1?</source>
            <translation>فصل %1؟</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>فصل المفتاح</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>فُصل %1.</translation>
        </message>
        <message>
            <source>%1 is yours.</source>
            <translation>%1 لك.</translation>
        </message>
        <message>
            <source>To run it on this machine you need its key file or words from the seller.</source>
            <translation>لتشغيله على هذا الجهاز تحتاج إلى ملف مفتاحه أو كلماته من البائع.</translation>
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
        <message>
            <source>Until</source>
            <translation>حتى</translation>
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
            <source>Why the key's points changed</source>
            <translation>أسباب تغيّر نقاط المفتاح</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>لا نقاط بعد</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>يكسبها المفتاح بالأصوات في وقتها وبالمهام وبالفحوص العشوائية.</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>فصل…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>تظهر هنا الاقتطاعات العقابية للمفتاح ونسخه الاحتياطية.</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>أسباب تغيّر نقاطه</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>تأكيد بيع…</translation>
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
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>النسخة الاحتياطية الوحيدة من %1 عمرها أقل من يوم.</numerusform>
                <numerusform>النسخة الاحتياطية الوحيدة من %1 عمرها يوم واحد.</numerusform>
                <numerusform>النسخة الاحتياطية الوحيدة من %1 عمرها يومان.</numerusform>
                <numerusform>النسخة الاحتياطية الوحيدة من %1 عمرها %n أيام.</numerusform>
                <numerusform>النسخة الاحتياطية الوحيدة من %1 عمرها %n يومًا.</numerusform>
                <numerusform>النسخة الاحتياطية الوحيدة من %1 عمرها %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>صدّره من جديد، أو دوّن كلماته: فالورق لا يتقادم.</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
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
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet: اختبار</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>هكذا تبدو التنبيهات على سطح المكتب هذا.</translation>
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
            <source>History of the last ten minutes</source>
            <translation>تاريخ آخر عشر دقائق</translation>
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
            <source>%1 bonded</source>
            <translation>المربوط %1</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>رمز</translation>
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
            <source>Tasks in 24 h</source>
            <translation>المهام خلال 24 ساعة</translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>عمره %1 · ينتهي %2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>فُحص %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>ينتهي %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>لم يُسجَّل شيء بعد</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>%1 خلال 24 ساعة</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>%1 قيد التنفيذ · %2 في الانتظار</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>نجح %1 % · %2 قيد التنفيذ</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>الفحوص العشوائية المجتازة خلال 30 يومًا</translation>
        </message>
        <message>
            <source>Waiting tasks</source>
            <translation>المهام المنتظرة</translation>
        </message>
        <message>
            <source>GPU busy, %</source>
            <translation>انشغال GPU، ‏%</translation>
        </message>
        <message>
            <source>Work load</source>
            <translation>حمل العمل</translation>
        </message>
        <message>
            <source>GPU in %, tasks that wait</source>
            <translation>GPU بنسبة %، والمهام المنتظرة</translation>
        </message>
        <message>
            <source>tasks that wait</source>
            <translation>المهام المنتظرة</translation>
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
        <message>
            <source>Since</source>
            <translation>منذ</translation>
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
        <message>
            <source>Open the page of the reason</source>
            <translation>فتح صفحة السبب</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceCurve</name>
        <message>
            <source>Prices of the next keys</source>
            <translation>أسعار المفاتيح التالية</translation>
        </message>
        <message>
            <source>next key</source>
            <translation>المفتاح التالي</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>المفتاح %1</translation>
        </message>
        <message>
            <source>Key %1 from now on: %2</source>
            <translation>المفتاح رقم %1 ابتداءً من الآن: %2</translation>
        </message>
        <message>
            <source>From %1 to %2 in %3 keys. The arrow keys read one after the other.</source>
            <translation>من %1 إلى %2 خلال %3 من المفاتيح. تقرأ مفاتيح الأسهم الأسعار واحدًا تلو الآخر.</translation>
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
        <message>
            <source>Change the period…</source>
            <translation>تغيير المدة…</translation>
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
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
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
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n آخر</numerusform>
                <numerusform>%n آخران</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n آخر</numerusform>
                <numerusform>%n آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unpin these %n for good?</source>
            <translation>
                <numerusform>إلغاء تثبيت هذه المثبَّتات (%n) نهائيًا؟</numerusform>
                <numerusform>إلغاء تثبيت هذا المثبَّت (%n) نهائيًا؟</numerusform>
                <numerusform>إلغاء تثبيت هذين المثبَّتين (%n) نهائيًا؟</numerusform>
                <numerusform>إلغاء تثبيت هذه المثبَّتات الـ %n نهائيًا؟</numerusform>
                <numerusform>إلغاء تثبيت هذه المثبَّتات الـ %n نهائيًا؟</numerusform>
                <numerusform>إلغاء تثبيت هذه المثبَّتات الـ %n نهائيًا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin all of them</source>
            <translation>إلغاء تثبيتها جميعًا</translation>
        </message>
        <message>
            <source>unpin %1</source>
            <translation>إلغاء تثبيت %1</translation>
        </message>
        <message>
            <source>%1 in all: %2. What is said here holds for each of them.</source>
            <translation>%1 إجمالًا: %2. ما يقال هنا ينطبق على كل منها.</translation>
        </message>
        <message>
            <source>They are let go; see Jobs.</source>
            <translation>يجري التخلي عنها؛ انظر الأعمال.</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered, %3 were refused.</source>
            <translation>طُلب %1 من %2، ورُفض %3.</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered; see Jobs.</source>
            <translation>طُلب %1 من %2؛ انظر الأعمال.</translation>
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
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>لا يُحصى شيء لكل حساب ولا يُنشر شيء. يمكن تغيير ذلك في الإعدادات.</translation>
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
        <name>stacknet::ui::RackPins</name>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
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
            <translation>مكان الحفظ</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>مشفّر</translation>
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
            <source>Blocks</source>
            <translation>الكتل</translation>
        </message>
        <message>
            <source>Pinned there before</source>
            <translation>كان مثبَّتًا هناك من قبل</translation>
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
            <source>This node has no Rack</source>
            <translation>ليس لهذه العقدة Rack</translation>
        </message>
        <message>
            <source>The settings can let it keep files.</source>
            <translation>يمكن السماح لها بحفظ الملفات في الإعدادات.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>المثبَّتات</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>Rack فارغ</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>أفلت ملفًا هنا، أو اختر ملفًا. يُحفظ حتى تلغي تثبيته.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>إضافة ملف</translation>
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
            <source>Copy CID</source>
            <translation>نسخ CID</translation>
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
            <source>Verify all of these</source>
            <translation>التحقق من كل هذه</translation>
        </message>
        <message>
            <source>Unpin all of these…</source>
            <translation>إلغاء تثبيت كل هذه…</translation>
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
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>تسمية %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>لا يراه سواك. اتركه فارغًا لعدم التسمية.</translation>
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
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
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
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>البرنامج مقفل. افتح قفله، ثم أعد هذا الإجراء.</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>لا يعرض سطح المكتب هذا علبة نظام. يواصل البرنامج العمل دون نافذة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>ينتظر بدء تشغيل العقدة التالي.</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>الساعات والبطارية</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>متى تقبل العقدة العمل، وهل تقبله على البطارية أيضًا.</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>التوقيع أثناء القفل</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>هل يواصل مفتاح العقدة نفسها التوقيع والبرنامج مقفل، وكم تبقى المفاتيح الأخرى مفتوحة.</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>قواعد التنبيهات وقنواتها</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>ما يستحق تنبيهًا، ومن يُبلَّغ وكيف، وساعات الهدوء.</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>ما يُحفظ ومدة حفظه</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>الاحتفاظ بكل نوع من البيانات؛ والحذف الآن.</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>مستويات سجل الأحداث</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>مقدار ما تكتبه كل وحدة برمجية في سجل الأحداث.</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>النظراء والحظر</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>من هو متصل، ومن لا يجوز أن يتصل.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>فتح %1</translation>
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
        <message>
            <source>Seen here</source>
            <translation>رُصد هنا</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>الدليل بصيغة JSON</translation>
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
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>الخروج بكل ما ربطه %1؟</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>فك ربط الكل</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>يتوقف المفتاح عن التصويت عند الحقبة التالية ولا يكسب شيئًا من الأصوات بعدها. لا يمكن إيقاف فك الربط: للربط من جديد انتظر واسحب ثم اربط مجددًا.</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>كل ما كان %1 قد ربطه قيد فك الربط.</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>الخروج…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>فك ربط كل ما ربطه المفتاح.</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>تصدير ملف الحماية…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>نقل المفتاح…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>انقل المفتاح إلى جهاز آخر دون توقيع مزدوج.</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>تأكيد الاطلاع</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingSlashes</name>
        <message>
            <source>Slashing events</source>
            <translation>أحداث الاقتطاع العقابي</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>مفاتيحي فقط</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>عرض الدليل</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>العقوبة نهائية مع كتلتها: لا استئناف. ويمكن لأي أحد فحص الدليل.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
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
        <message>
            <source>Rate (basis points)</source>
            <translation>النسبة (نقاط أساس)</translation>
        </message>
        <message>
            <source>Burned</source>
            <translation>المحروق</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>المكافأة</translation>
        </message>
        <message>
            <source>Rewarded</source>
            <translation>المفتاح المكافَأ</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>لم يطل الاقتطاع أحدًا</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>تظهر هنا عقوبات كل مفتاح على هذه الشبكة، مع أدلتها.</translation>
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
        <message>
            <source>GPU %1 %</source>
            <translation>GPU ‏%1 %</translation>
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
        <message>
            <source>Words on paper</source>
            <translation>الكلمات على الورق</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>تم التحقق منها</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>لم يُتحقق منها؛ وسيجري تذكيرك بذلك</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>بريد</translation>
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
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>الأعمدة كما في الوضع الافتراضي</translation>
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
        <message>
            <source>Confidential</source>
            <translation>سرية</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>سرية</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>ملخص النتيجة</translation>
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
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>لا يوجد مفتاح لهذه العقدة يمكنه فتح قفل البرنامج</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>المبالغ مخفية حتى يُفتح قفل البرنامج</translation>
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
        <message>
            <source>This was refused</source>
            <translation>رُفض هذا</translation>
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
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
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
            <source>Checked by</source>
            <translation>يفحصها</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>أجابوا</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
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
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>التوقيع بـ</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>أول تحقق</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>آخر تحقق</translation>
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
        <message>
            <source>Skip</source>
            <translation>تخطي</translation>
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
        <message>
            <source>Go on unchecked</source>
            <translation>المتابعة دون تحقق</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>التحقق لاحقًا</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>لا أحد يعرف بعد هل ورقتك قابلة للقراءة.</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>إن كانت عليها كلمة خاطئة ضاع المفتاح ورموزه وأوراق عمله مع هذا الجهاز. تذكّرك صفحة مفاتيح العقدة حتى يتم التحقق من الكلمات.</translation>
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
        <message>
            <source>its own end</source>
            <translation>انتهاء من تلقاء نفسه</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>إشارة</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>حد الذاكرة</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>حد الوقت</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>حد المخرجات</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>رفض: لم يُنفَّذ قط</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>الانتظار</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>لا مهام قبلها</numerusform>
                <numerusform>بعد مهمة واحدة</numerusform>
                <numerusform>بعد مهمتين</numerusform>
                <numerusform>بعد %n مهام</numerusform>
                <numerusform>بعد %n مهمة</numerusform>
                <numerusform>بعد %n مهمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>سرية</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>نعم: على عتاد مصادَق عليه فقط</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>الصنف المطلوب</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>صنف إعادة الإنتاج</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpuDialog</name>
        <message>
            <source>Let GPU %1 work?</source>
            <translation>السماح لوحدة GPU ‏%1 بالعمل؟</translation>
        </message>
        <message>
            <source>Keep GPU %1 out of the work?</source>
            <translation>إبعاد وحدة GPU ‏%1 عن العمل؟</translation>
        </message>
        <message>
            <source>The model server of this node starts again. Chats that run are finished first; new ones wait until the model is loaded, which takes seconds to minutes.</source>
            <translation>يُعاد تشغيل خادم النموذج لهذه العقدة. تُنهى المحادثات الجارية أولًا؛ وتنتظر الجديدة حتى يُحمَّل النموذج، ويستغرق ذلك من ثوانٍ إلى دقائق.</translation>
        </message>
        <message>
            <source>What the remaining GPUs have no memory for is computed by the processor, or the model does not start.</source>
            <translation>ما لا تتسع له ذاكرة وحدات GPU المتبقية يحسبه المعالج، أو لا يبدأ النموذج.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Let it work</source>
            <translation>السماح بالعمل</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>الإبعاد عن العمل</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpus</name>
        <message>
            <source>not told</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>%1 of %2 GiB</source>
            <translation>%1 من %2 GiB</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>%1 W</source>
            <translation>%1 W</translation>
        </message>
        <message>
            <source>GPUs of this machine</source>
            <translation>وحدات GPU في هذا الجهاز</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>إظهار المعرّفات</translation>
        </message>
        <message>
            <source>Show the ids of the GPUs</source>
            <translation>إظهار معرّفات وحدات GPU</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>الانشغال</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Takes work</source>
            <translation>تستقبل العمل</translation>
        </message>
        <message>
            <source>GPU %1 takes work</source>
            <translation>وحدة GPU ‏%1 تستقبل العمل</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1 · %2</source>
            <translation>GPU %1 · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>إخفاء المعرّفات</translation>
        </message>
        <message>
            <source>A GPU that takes no work is hidden from the model server of this node.</source>
            <translation>وحدة GPU التي لا تستقبل العمل مخفية عن خادم النموذج لهذه العقدة.</translation>
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
        <message>
            <source>Failed (%1).</source>
            <translation>فشل (%1).</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>سرية</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>سرية</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>سبب الانتهاء</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>الصنف المطلوب</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>صنف إعادة الإنتاج</translation>
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
        <message>
            <source>Copy result digest</source>
            <translation>نسخ ملخص النتيجة</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>حفظ الإيصال…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>كم مهمة انتهت؟</translation>
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
            <source>The first bar comes with the first task that ends.</source>
            <translation>يظهر العمود الأول مع أول مهمة تنتهي.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>كم استغرقت؟</translation>
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
        <message>
            <source>No task in this time</source>
            <translation>لا مهام في هذه المدة</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>المهام خلال %1</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>من المهام الناجحة، خلال %1</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>تعذّرت قراءة التاريخ</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>تجيب العقدة بصيغة لا يعرفها هذا البرنامج؛ يجب أن يكونا من إصدار واحد.</translation>
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
            <source>no code was run yet</source>
            <translation>لم تُشغَّل تعليمات برمجية بعد</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>من %1 مرة تشغيل</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>عمره %1</translation>
        </message>
        <message>
            <source>Re-executions</source>
            <translation>عمليات إعادة التنفيذ</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>لا مهام خلال 24 ساعة</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>95 % دون %1 · لا مهام خلال 24 ساعة</numerusform>
                <numerusform>95 % دون %1 · مهمة واحدة خلال 24 ساعة</numerusform>
                <numerusform>95 % دون %1 · مهمتان خلال 24 ساعة</numerusform>
                <numerusform>95 % دون %1 · %n مهام خلال 24 ساعة</numerusform>
                <numerusform>95 % دون %1 · %n مهمة خلال 24 ساعة</numerusform>
                <numerusform>95 % دون %1 · %n مهمة خلال 24 ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>مهام الآخرين، منذ البدء</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>متوقفة في الإعدادات</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>الفحوص العشوائية المجتازة خلال 30 يومًا</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>وحدات GPU</translation>
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
        <message>
            <source>Tasks of this node under check</source>
            <translation>مهام هذه العقدة قيد الفحص</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>المهام الخاصة قيد الفحص</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>لا مهام قيد الفحص</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>عندما تسحب الشبكة إحدى مهامك تظهر هنا مع من يعيد تنفيذها.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>الإدانة الواحدة تقتطع %1 من رموز المفتاح.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>الإدانة الواحدة تقتطع %1 من رموز المفتاح: %2 رمز الآن.</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>لم يُسجَّل شيء بعد</translation>
        </message>
        <message>
            <source>none was judged</source>
            <translation>لم يصدر حكم في أي منها</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged</source>
            <translation>
                <numerusform>من %n صدر فيها حكم</numerusform>
                <numerusform>من %n صدر فيه حكم</numerusform>
                <numerusform>من %n صدر فيهما حكم</numerusform>
                <numerusform>من %n صدر فيها حكم</numerusform>
                <numerusform>من %n صدر فيها حكم</numerusform>
                <numerusform>من %n صدر فيها حكم</numerusform>
            </translation>
        </message>
        <message>
            <source>none judged since %1</source>
            <translation>لم يصدر حكم في أي منها منذ %1</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since %1</source>
            <translation>
                <numerusform>من %n صدر فيها حكم منذ %1</numerusform>
                <numerusform>من %n صدر فيه حكم منذ %1</numerusform>
                <numerusform>من %n صدر فيهما حكم منذ %1</numerusform>
                <numerusform>من %n صدر فيها حكم منذ %1</numerusform>
                <numerusform>من %n صدر فيها حكم منذ %1</numerusform>
                <numerusform>من %n صدر فيها حكم منذ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>yours</source>
            <translation>لك</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>لـ %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>لمن</translation>
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
        <message>
            <source>Checked by</source>
            <translation>يفحصها</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>مفتاح العقدة</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>المنفّذ</translation>
        </message>
        <message>
            <source>Points are known</source>
            <translation>النقاط معروفة</translation>
        </message>
    </context>
</TS>
