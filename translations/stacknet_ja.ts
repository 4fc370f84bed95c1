<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>API キーの作成</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>API キーの交換</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>API キーの失効</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>公開の場で見つかった API キー</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>セッションの終了</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>全セッションの終了</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>サインインの失敗</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>サイトの登録・変更</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>サイトの削除</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>サイトへのサインイン</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>サイトのコードの二重使用</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>サイトへの同意</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>同意の撤回</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>運用者</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>このノード</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>モデルの一覧</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Rack の読み取り</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Rack への書き込み</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>API キーの管理</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>アテステーション済みノードのみ</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>交換済み</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>失効済み</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>テスト用キー</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>終了: %1</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>無期限</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>期限: %1</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>%1 未使用</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>毎分 %1 件</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>毎分 %1 トークン</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>同時に %1 件</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>EVM チェーン %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>コントラクトウォレット</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>「%1」は IP アドレスではありません。10.0.0.0/8 や 2001:db8::/32 のように入力してください。</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>「%1」の / の後の長さは 0～%2 にしてください。</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>「%1」は長さより後ろのビットが立っています。1 つのアドレスだけなら / 以降を省いてください。</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>:// の後にホストがありません。</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>角かっこ内の IPv6 アドレスの形式が正しくありません。</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>ワイルドカードは使えません。ホストをすべて完全な名前で入力してください。</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>ブラウザーと同じように、ホストは小文字で入力してください。</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>紛らわしい文字を見分けられるように、ホストは ASCII 形式（xn--…）で入力してください。</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>ホストに使えるのは英数字、-、. だけです。</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>ホストのドットが 1 つ余分です。</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>ポートは 1～65535 にしてください。</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>:%1 は省いてください。このスキームの既定のポートです。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>名前を付けてください。</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>名前は読める文字 1 行で入力してください。</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>名前が長すぎます。64 バイト以内にしてください。</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>Stack は 64 バイト以内の 1 語です。</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>アドレスブロックは 16 個までです（現在 %1 個）。</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>モデルは 32 個までです（現在 %1 個）。</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>「%1…」はモデルの名前として長すぎます。</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>何もできないキーは役に立ちません。</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>キーを管理するキーは、ほかのことを行えません。キーを 2 つ作成してください。</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>「アテステーション済みノードのみ」はほかの権限を制限するものです。ほかの権限も選んでください。</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>数字だけを入力してください。</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>%1 以下にしてください。</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>英数字、_、- で 3～64 文字。</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>英数字、_、- からなる 1 語。</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>https://app.example のように入力してください。</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>オリジンとして長すぎます。</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>スキーム、ホスト、ポートだけにし、その後ろは末尾の / も含めて省いてください。</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>@ の前のユーザー名を省いてください。</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http は開発用です。下のチェックボックスをオンにするか、https を使ってください。</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>使えるのは https だけです。</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>オリジンが 1 つ以上必要です。</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>オリジンは 16 個までです（現在 %1 個）。</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>アドレスが長すぎます。</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation># 以降を省いてください。</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>上のオリジンのいずれかで始まり、その後に / が続く必要があります。</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>アドレスに使えない文字があります。%XX の形で入力してください。</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>アドレスは 16 個までです（現在 %1 個）。</translation>
        </message>
        <message>
            <source>Wallet named</source>
            <translation>ウォレットの命名</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>ウォレットの連携解除</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>キーのスラッシュ</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>キーに対する証拠</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>キーに対する検閲の異議申し立て</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>抜き取り検査での不利な判定</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>キーの一時停止</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>キーの永久除外</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>署名の停止</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>接続済みのキーのロック</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>投票の欠落</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>ブロックが確定しない</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>ピアの不足</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>時計のずれ</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>アテステーションの期限切れ間近</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>アテステーションの失敗</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>サンドボックスの準備未完了</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>モデルの準備未完了</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>ノードがサービスを提供していない</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>ディスクの空き不足</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>任期の剥奪</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>API キーの期限切れ間近</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>古いバックアップ</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>古いデータの未削除</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>ペーパーワークの未決済</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>署名前の待機</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>チャンネルの不具合</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>%1 がスラッシュされました。</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>%1 が互いに矛盾する 2 つのものに署名しました。</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>%1 がトランザクションを除外したとして申し立てられています。</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>抜き取り検査で %1 に不利な判定が出ました。</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 は一時停止中で、検証に参加していません。</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>%1 は二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>このノードは署名を停止しました。</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 は接続済みですがロックされているため、署名できません。</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>GPU のアテステーションが失われました。</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>コードを実行していません。サンドボックスの準備ができていません。</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>チャットを提供していません。モデルの準備ができていません。</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>HTTP アドレスが開いていないため、クライアントはこのノードに接続できません。</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>%1 がリーダーを務める任期からネットワークが離脱しました。</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>古いデータを削除できませんでした。</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>ノードは署名する前に、同じキーを使う別のノードがないか確認しています。</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>アラートがチャンネル %1 に届いていません。</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>重大</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>回復済み</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>%1 は投票の %2 % を逃しました。</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>%1 の間、ブロックが確定していません。</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>接続中のピアは %1 です。%2 必要です。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>このマシンの時計は、ほかのノードから %1 ms ずれています。</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>アテステーションはあと %1 で終わりますが、更新されていません。</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>ディスクの空きは %1 MB だけです。</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>API キー %1 はあと %2 で期限が切れます。</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>%1 の最新のバックアップは %2 前のものです。</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>ペーパーワークが台帳を %1 待っています。</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>発生時</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>%1 未満</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>%1 超</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>ピア</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>ミリ秒</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>パーセント</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>即時</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>ステーキング</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>コンセンサス</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>アテステーション</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>データとプライバシー</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>収益</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>受信箱</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>すべてのチャンネル</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>デスクトップ</translation>
        </message>
    </context>
    <context>
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>判定はまだありません</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>GPU に問い合わせるたびに、その結果がここに残ります。</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>検証の回数</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>1 日の検査回数</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>How long does a check take?</source>
            <translation>検査の所要時間</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>1 回の検査</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>証拠の古さ</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>最新の証拠</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>証拠が制限内に収まっている</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>レポートの構造が既知である</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>GPU が加えるフィールドが既知である</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>証明書が NVIDIA のルートにつながる</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>レポートにこの GPU の署名がある</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>こちらの問い合わせへの応答である（鮮度）</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>ファームウェアが認証済みのものである</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>GPU が名乗るとおりのものである</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>ドライバーが十分に新しい</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>vBIOS が十分に新しい</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>ドライバーの基準値</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>vBIOS の基準値</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>測定値が基準値と一致する</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>失効した証明書がない</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>コンフィデンシャルコンピューティングモード</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>チャレンジに一度だけ、時間内に応答した</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>NVIDIA のサービスのトークン</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>自分の拒否リストに載っていない</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>利用不可</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>コンフィデンシャルコンピューティングはオフ</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>GPU に問い合わせ中</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>期限切れ間近</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>操作は不要です。GPU には自動で再び問い合わせます。</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>機密タスク: 対象</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>機密タスク: 対象外</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>問い合わせなし</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>不明、許可</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>比較なし</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>ドライバー</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>CPU 側: 未証明。データを保持するプログラムが機密仮想マシンで動いていることを示すクォートがありません。</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>CPU 側: クォートはありますが、このバージョンでは検証しません。未証明として扱ってください。</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>CPU 側: 検証済み。</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>リーフ（GPU 自身のもの）</translation>
        </message>
        <message>
            <source>root</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>まだ有効でない</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>コンフィデンシャルコンピューティングモードの NVIDIA GPU がないと、このノードは機密タスクを受け付けられません。通常のタスクとエンドツーエンドで暗号化されたタスク、サンドボックスでのコード、コンセンサス、ポイント、ステークなど、ほかはすべて使えます。ほかのノードの証拠もここで検査できます。</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>GPU の証拠は、どの GPU、ドライバー、vBIOS が応答したか、そしてそれらが NVIDIA 製であることを示します。それらを使うプログラムがデータをどう扱うかは示しません。</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>証拠が有効なのは応答の時点についてです。その後の変化は次の応答でわかります。</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>マシンがどこにあるか、誰が触れられるか、メモリーバスが盗聴されていないかは証明できません。</translation>
        </message>
        <message>
            <source>nobody answers for its revocation</source>
            <translation>失効についての応答元なし</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>失効状態は不明: 情報なし</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>失効していない（%1）</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>失効済み（%1）</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>保留中（%1）</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>失効状態は不明: 情報が有効でない（%1）</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>署名は未検査</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>このノードが知っているルート</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>発行者の署名なし</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>発行者の署名あり</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>読み取れない</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>別のネットワークのもの</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>別のバージョンのプロトコルのもの</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>別のエポックのもの</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>離れすぎたビューのもの</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>無効な署名</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>無効な証明書</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>無効な提案</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>一覧のない要求</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>合わないブロック</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>求められていない応答</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>抽選待ち</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>結果を封印中</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>結果を開示中</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>委員会が結果を封印中</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>委員会が結果を開示中</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>判定済み</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>入力待ち</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>再実行中</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>結果を送信中</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>結果を封印済み</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>結果を開示済み</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>台帳上でサービスを提供していない</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>リンクなし</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>最近の連絡なし</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>有効なアテステーションなし</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>この種のタスクに非対応</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>モデルなし</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>最低ステーク未満</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>別の Stack に提供中</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>リソースなし</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>必要な機能なし</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>空きスロットなし</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>負荷 90 % 以上</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>重みによる抽選</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>均等な抽選</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>公証されたブロックがない</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>公証されたブロックが確定しない</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>要求されたトランザクションがチェーンにない</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>リーダーが誤ったものに署名した</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>ほかがリーダーから離脱した</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>リーダーが一時停止中</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>このバイト列はこのチェーンのトランザクションではありません。</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>リーダーはそこで義務を負っていなかったか、義務を果たしました。</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>そのバリデーターはそこでこのトランザクションを要求していません。</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>リーダーが知った時点で、トランザクションは期限切れでした。</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>リーダーが知った時点で、その番号は使用済みでした。</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>古すぎるため処罰できません。</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>まだ始まっていないエポックを指しています。</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>リーダーはこの件ですでに処罰されています。</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>投票中</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>監視のみ</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>キーはロック中</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>見送り中</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>先に確認中</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>投票停止</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>このノードは自分の投票に署名しています。</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>ノードのキーはこのエポックのバリデーターではないため、投票せずに追従しています。</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>ノードキーがロックされています。投票するにはロックを解除してください。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>記憶にない署名をした可能性があるため、安全になるまで沈黙します。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>記憶にない署名をした可能性があるため、ビュー %1 まで沈黙します。</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>起動直後です。同じキーで署名する別のノードがないか確認しています。もしあれば、ステークの半分を失います。</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 今回の実行では、もう何にも署名しません（%2）。</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1（このノード）</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>任期 %1、リーダー %2: 提案 %3 / %4</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>%1（進行中）。</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1。終わり方はまだ確定していません。</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1、完了。</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1、ビュー %2 で離脱</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1。このノードは離脱していません。</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1（%2）。</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · 1 つのビューに 2 つの提案</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · 1 つのビューに 2 つの投票</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · 1 つのビューに 2 つの確定投票</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · 離脱後の確定投票</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · 2 つのブロックへの投票</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · 無効なブロックへの投票</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>Vote (Notarize)</source>
            <translation>投票（Notarize）</translation>
        </message>
        <message>
            <source>Final vote (Finalize)</source>
            <translation>確定投票（Finalize）</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>任期からの離脱（Abandon）</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>永久除外</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>このノード</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>リンク中</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>リンクなし</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>認容</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>棄却</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>申し立てられたリーダーのブロックが確定している</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>その証明書に、トランザクションを要求する投票が含まれている</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>トランザクションがここで有効であり、期限切れでなかった</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>リーダーが任期中に期限のビューより先へ進んだ</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>リーダーがこの件で処罰されたことがない</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>十分に新しい</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>履行済み</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>投票済み</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>履行待ち</translation>
        </message>
        <message>
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>この証拠は約束違反を証明しません。理由は検査項目にあります。</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>約束が守られたかどうか、その時点では誰にもわかりませんでした。</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>ブロックの申し立てが上限に達していました。もう一度送信してください。</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>ブロック %1、ビュー %2: 一致。投票は証明書に入っています。</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>ブロック %1、ビュー %2: 遅延。クォーラムが先に証明書を締め切りました。</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>ブロック %1、ビュー %2: 欠落。このノードは投票しませんでした。</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>ブロック %1、ビュー %2: 不一致。このノードのキーによる 2 つの署名が証拠にあります。</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>チェーンに期限までに収録されていない</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>申し立てられたリーダーが約束に署名した</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>%1 トークンが次のエポックから投票の重みに算入されます。</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>%1 トークンが次のエポックで投票の重みから外れます。</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>%1 トークンが自由になります。</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>%1 トークンは待機を続けます。</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>キーは再びバリデーターの集合に加わります。</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>誰でも、キーをトークンとペーパーワークごと %2 で購入できます。</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>そのうち %2 は、キーの出所の Stack に渡ります。</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>キーは販売されなくなります。</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>%2 相当のペーパーワークが換金のため提出されます。一度きりで、取り消せません。</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>要求されたものをリーダーが除外したことをログが証明するたびに、ノードは自分のキーで異議申し立てを提出します。1 件ごとに最大 %1 トークンがリスクにさらされます。</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>ピン、その名前、その名前のキーが完全に削除されます。</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>ほかのピンが必要としないブロックは、このノードから削除されます。</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>ほかの人が取得、エクスポート、バックアップしたコピーは取り戻せません。暗号化された内容のコピーは、キーがなければ読めません。</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>IPFS ノードは、ピンされていないブロックを、同じノードを使うほかのプログラムのものも含めてすべて削除します。</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>キーに残った %1 トークンが焼却されます。</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>キーがサービスを提供したり、検証したり、所有者を変えたりすることは二度とありません。</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>ボンド解除したトークンは、%3 と %4 エポックの両方が過ぎると自由になり、それまではリスクにさらされます。</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>矛盾する 2 つの投票に署名すると、%1 トークンを失います。</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>抜き取り検査に不合格になると、%1 トークンを失います。</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>リーダーとして要求されたトランザクションを除外すると、%1 トークンを失います。</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>キーは %1 トークンおよび %2 相当のペーパーワークとともに、別の所有者に渡ります。返せるのはその所有者だけです。</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>%3 の間はコールドのままです。譲渡、出品、作業はできません。</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>公開鍵は台帳に載り、誰からも見える状態が永久に続きます。</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>このノードはこのキーでサービスを提供します。同じキーを 2 台のマシンで動かさないでください。</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>キーのファイルがこのマシンから削除されます。単語またはバックアップがなければ、このキーでは誰も二度と署名できません。</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>その %1 トークンは台帳に残りますが、ここからは扱えません。</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>認容の場合: 申し立てられた側はトークンの %5 を失い、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>認容の場合: 提出したキーは罰金の %5（最大 %1 トークン）を受け取ります。</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>誤りの場合: 提出したキーのトークンが最大 %1 焼却されます。</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>キーはサービスの提供をやめます。再び接続するまで、タスク、ポイント、ペーパーワークは得られません。</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>バリデーターに含まれている間は、投票を続けます。</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>トランザクションと、それを要求または約束した者が永久に公開されます。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>You say that %2 were paid. With that the buyer takes the key over, with %1 tokens and its paperwork, without another word of yours. Money moves outside of the ledger: look that it has come.</source>
            <translation>%2 が支払われたとあなたが認めることになります。これにより買い手は、%1 トークンとペーパーワークとともに、あなたの承認をさらに求めることなくキーを引き取れます。お金は台帳の外で動きます。届いていることを確認してください。</translation>
        </message>
        <message>
            <source>The key becomes yours with %1 tokens once the order is final. The ledger moves no money: the %2 must have been paid before, and only the seller can give them back.</source>
            <translation>依頼が確定すると、キーは %1 トークンとともにあなたのものになります。台帳はお金を動かしません。%2 は事前に支払われている必要があり、返金できるのは売り手だけです。</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>日（UTC）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>%1 換算（自分のレート）</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>収益（%1）</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>ネットワーク: %1。チェーン: %2。</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>これはローカルネットワークです。ノードはすべて 1 台のマシン上にあり、ここにあるものに金銭的な価値はありません。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>タスクは、ネットワークがそのペーパーワークを受理した UTC の日に計上されます。</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>1 米ドルにつき %1 %2 というレートは運用者自身が決めたもので、ネットワークにはレートがありません。</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>ブロックと台帳が一致しません: %1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>高さ %1 でブロックと台帳が一致しています。</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>このノードはすべてのブロックを保持していないため、合計を台帳と照合していません。</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>作成: %1。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>この種類のチャンネルは不明です。</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 は絶対パスではありません。</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 がありません。</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 は、このユーザーが実行できるプログラムではありません。</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>%1 は他のユーザーが変更できます。chmod go-w を実行してください。</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>%1 はシグナル %2 で終了しました。</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>%1 は %2 で終了しました。</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>エンジンは停止処理中です。</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>%1 は %2 秒以内に終了しなかったため、強制終了されました。</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1 で%2が時間内に完了しませんでした。</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1 で%2を行えませんでした（%3）。アドレスと、動作していることを確認してください。</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>応答（名前が見つかりません）</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>%1 が、暗号化の前に許可される量を超えるデータを送信しました。</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>指定されたルートを読み取れません。</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>TLS ハンドシェイク</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>%1 の証明書を検証できませんでした（%2）。証明書の発行対象である名前を使ってください。</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>メッセージの受け取り</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>%1 の応答の行が長すぎます。</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>エポック %1 から一時停止を解除できます。</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>高さ %2 で %1 トークンが差し引かれました。</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>ビュー %1 で 2 つの署名が矛盾しています。このキーで動作しているほかのノードをすべて停止してください。</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>ビュー %1 でトランザクションが除外されたと申し立てられています。</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>判定「%1」により %2 トークンが差し引かれました。</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>任期 %1 は %2 件の提案の後に打ち切られました。</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>直近の証明書 %2 件のうち %1 件に、このキーの投票がありません。</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>%2 ピアのうち %1 が接続されています。</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>時刻同期をオンにしてください。</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>データディレクトリのある場所の空き容量は %1 MB です。</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>%1 件のタスクが台帳を待っています。</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>一度もバックアップされていません。</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>そのような %1 はありません。もう一度一覧を取得してください。</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>これはアラートに関する依頼ではありません。</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>プログラム付属のルールでは、condition を変更できません。</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>ルールはすでに 100 個あります。1 つ削除してください。</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>このルールはプログラムに付属しています。削除の代わりにオフにしてください。</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>kind は変更できません。別のチャンネルを追加してください。</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>チャンネルはすでに 16 個あります。1 つ削除してください。</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>これはテストです。アラートはこのように表示されます。</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>until_ms は 0 または時刻でなければなりません。</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>subject は、消音中の対象（最大 64 個）のどれかでなければなりません。</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>メールサーバー %1 が%2を %3 で拒否しました。</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>メッセージの送信</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 は SMTP に対応していません。</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>メールサーバー %1 は STARTTLS に対応しておらず、平文では何も送信されません。</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>メールサーバー %1 は AUTH PLAIN にも AUTH LOGIN にも対応していません。</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>送信者または宛先がメールアドレスではありません。</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>別のマシンへのメールは TLS でのみ送信されます。</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>webhook の URL は https、またはループバック上の http で、ユーザー名とフラグメントを含まないものでなければなりません。</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 は HTTP に対応していません。</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>%1 が HTTP %2 で応答しました。</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>証明書 %1（「%2」）: %3。</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>鍵が ECDSA P-384 ではありません</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>ECDSA と SHA-384 以外で署名されています</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>未知の重要な拡張があります</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>重複しています</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>CA です。リーフがありません</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>署名が許可されていません（鍵用途）</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>CA ではありませんが、証明書 %1 が発行者として指定しています</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>証明書への署名が許可されていません（鍵用途）</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>下位の CA の数がパス長の制限を超えています</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>%1 に有効期限が切れました</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>%1 からでないと有効になりません</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>次の証明書（「%1」）が発行したものではありません</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>固定されたルート「%1」が発行したものではありません</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>発行者として「%1」を示していますが、その署名がありません</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>証明書がありません。</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>証明書が %1 個あります。許可されるのは %2 個までです。</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>ルートです。デバイスの証明書がありません</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>ルートですが、末尾にありません</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>固定されたルートではなく、別のルートです</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>GPU の証拠では CPU 側を証明できません。</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>CPU のクォートが渡されましたが、このバージョンでは検証できないため、CPU 側は未証明のままです。</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>失効リストが %1 バイトを超えています。</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>失効リストが、1 つの DER リストでも 1 つの PEM ブロックでもありません。</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>失効リストに、ありえない日時があります。</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>失効リストの項目が %1 件を超えています。</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>失効リストの発行者は「%1」で、%2 ではありません。</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>%1 は失効リストに署名できません。</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>失効リストが、ECDSA と SHA-256 または SHA-384 で署名されていません。</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>失効リストの署名は %1 のものではありません。</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>失効リストがほかの発行者の証明書も対象としています。そのようなリストは読み取りません。</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>発行者のリストによると、%1 に失効しました（理由 %2）。</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>失効リストの有効期間が未来の %1 から始まっています。</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>失効リストの有効期間は %1 までで終わっています。</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>発行者のリストによると、保留中です。</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>失効リストは一部だけを対象としており、この証明書は載っていません。</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>発行者のリスト（%1 まで有効）に載っていません。</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>運用者は、名前を指定して拒否しているものはありません。</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>GPU に、運用者の拒否リストと照合するシリアル番号がありません。</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>GPU %1 は運用者の拒否リストに載っています。</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>RIM %1 は運用者の拒否リストに載っています。</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1。ポリシーに下限はありません。</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1。下限は %2 です。</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 はポリシーの下限 %2 を下回っています。GPU のソフトウェアを更新してください。</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 はポリシーの下限 %2 と比較できません。GPU のソフトウェアを更新してください。</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>期待されるナンスが、64 桁の小文字の 16 進数ではありません。</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>%1 が不合格だったため、調べていません。</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>レポートが %1 バイトあります。読み取れるのは %2 バイトまでです。</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>証明書チェーンが %1 バイトあります。読み取れるのは %2 バイトまでです。</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>リーフ証明書のデバイス名「%1」は、既知のファミリーの GPU ではありません。</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>測定値 64 個。</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>フィールド %1 個。</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>フィールド %1 個。うち名前のない種類: %2。ポリシーはこれを拒否します。</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>フィールド %1 個。うち名前のない種類: %2。</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>デバイスのチェーン: %1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>固定されたルートまで証明書 %1 個、%2 まで有効。</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>レポートは証明書 0（「%1」）の鍵で署名されていません。</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>GPU はナンス %1 に応答しており、%2 ではありません。</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>レポートに、ポリシーが求めるファームウェアハッシュ（FWID）がありません。550 より前のドライバーは書き込みません。</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>レポートにファームウェアハッシュがありません。ポリシーは求めていません。</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>レポートのファームウェアハッシュは %1 で始まり、リーフのものは %2 で始まります。</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1、PDI %2。</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>%1 がありません。ポリシーは求めていません。</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>両方の RIM がないと、比較する対象がありません。ポリシーは求めていません。</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>GPU は %1 で動作しています。モードは登録されていません。</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>GPU は登録どおり %1 で動作しています。</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>GPU は %1 で動作しています。登録は %2 です。</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>証拠のリストを拒否しました: %1。</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1 にはテキスト "%2" が必要です</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 はオブジェクトではありません</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1 の arch は "%2" です。既知のものは HOPPER と BLACKWELL です</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1: "evidence" が 8 KiB 以内の base64 ではありません</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1: "certificate" が 64 KiB 以内の base64 ではありません</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>2 MiB を超えています</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>JSON のリストではありません</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>項目は 1～16 個でなければなりません</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1 のナンスが項目 0 と異なります</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>リーフ証明書に DICE のファームウェアハッシュがありません。</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>リーフ証明書の DICE 拡張が、SHA-384 ハッシュを持つものではありません。</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>リーフ証明書の 2 つの DICE 拡張のハッシュが異なります。</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>%1 証明書のサブジェクトに、大文字の 16 進数のシリアル番号がありません。</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>リーフ証明書に、デバイスの識別情報を示す別名がありません。</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>リーフ証明書のデバイス名「%1」が vendor:product:identifier の形式ではありません。</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>リーフ証明書のデバイス名「%1」が、NVIDIA のものでないか、16 桁の 16 進数の識別子を持っていません。</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>チェーンに BROM 証明書がありません。</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>証明書は「%1」のもので、既知のファミリーの GPU ではありません。</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>証明書「%1」がデバイス名 %2 と並んでいます。</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>リーフ証明書のサブジェクトが示すシリアル番号が、証明書のものと異なります。</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>証拠は %1 のものとされていますが、証明書は %2 のものです。</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>レポートのチップは %1 ですが、証明書では %2 です。</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>単一 GPU</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>複数 GPU</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>保護された PCIe</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>ノードが登録した GPU は %1 個です。可能なのは 1～%2 個です。</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>GPU %1 個分の証拠がありますが、ノードの登録は %2 個です。</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>GPU %1 は %2 で、ほかは %3 で動作しています。</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>GPU %1 は %2 で動作しています。登録は %3 です。</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>GPU は登録どおり %1 個、モードは「%2」です。</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>スイッチはこの判定の対象外です。</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>GPU %1 と %2 は同一のものです（PDI %3）。</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>重複する GPU はありません。</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>GPU の証拠なし: %1: %2。</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>GPU の証拠なし: %1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>コンフィデンシャルコンピューティングがオフです。GPU でオンにして（nvidia-smi conf-compute とマシンのファームウェア）、マシンを再起動してください。</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>GPU が、メモリーを読み取れる開発者モードになっています。開発者ツールなしのコンフィデンシャルコンピューティングに設定してください。</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>GPU のコンフィデンシャルコンピューティングがシミュレーションです。本番用のハードウェアを使ってください。</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>GPU がまだ作業を受け付けていません。マシンを検証したら、準備完了に設定してください（nvidia-smi conf-compute -srs 1）。</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>GPU %1、アーキテクチャ %2: アテステーションに対応しているのは Hopper と Blackwell の GPU だけです。</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>GPU %1 の%2が %3 バイトです。可能なのは 1～%4 バイトです。ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>証明書チェーン</translation>
        </message>
        <message>
            <source>report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>NVIDIA のライブラリ libnvidia-ml.so.1 がインストールされていません。NVIDIA の GPU があるマシンでは、ドライバーをインストールしてください。GPU がなければ、操作は不要です。</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>NVIDIA のドライバーが古く、%1 がありません。ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>このマシンに NVIDIA の GPU がありません。</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>GPU が %1 個あります。1 つのノードとしてアテステーションできるのは %2 個までです。</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>起動</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIA のライブラリが %2 ms 以内に %1 から戻らなかったため、停止しました。続く場合は、マシンを再起動してください。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>NVIDIA のライブラリが %1 でプロセスを終了させました（シグナル %2）。ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>NVIDIA のライブラリが %1 でプロセスを終了させました。ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>%1 が %2 で許可されないものを送信しました: %3 Stacknet を再インストールするか、ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 が、このプログラムと同じ場所にインストールされていません。Stacknet を再インストールしてください。</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>コンフィデンシャルコンピューティングがオンの GPU: %1 個。</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>呼び出しは成功しました</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>NVIDIA のライブラリが初期化されていません</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>NVIDIA のライブラリが引数を拒否しました</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>GPU は現在のモードでこれに対応していません</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>このユーザーは GPU に問い合わせできません。/dev/nvidia* を開けるユーザーとして実行してください</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>GPU が見つかりませんでした</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>応答がバッファーより大きくなっています</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>NVIDIA のドライバーが読み込まれていません。読み込むか、マシンを再起動してください</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>GPU がライブラリの制限時間内に応答しませんでした</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>カーネルで GPU の割り込みに問題が起きています</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>NVIDIA のライブラリの一部がありません。ドライバーを再インストールしてください</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>ドライバーにこの機能がありません。ドライバーを更新してください</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>GPU がバスから外れて失われました。マシンを再起動してください</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>先に GPU をリセットする必要があります</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>オペレーティングシステムが GPU をブロックしました</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>ライブラリと読み込まれたドライバーのバージョンが異なります。マシンを再起動してください</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>GPU は別のプログラムが使用中です</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>メモリーが足りません</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>NVIDIA のライブラリが不明なエラーを報告しています</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>NVIDIA のライブラリがエラー %1 を報告しています</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>OCSP 応答が %1 バイトを超えています。</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>OCSP 応答が、1 つの DER 応答ではありません。</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>レスポンダーはこの証明書について応答しません（unauthorized）。</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>レスポンダーは、後でもう一度問い合わせるよう求めています。</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>レスポンダーがエラーを報告しています（OCSP ステータス %1）。</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>OCSP 応答のステータスは存在しないものです。</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>OCSP 応答が RFC 6960 の形式でないか、受け付けられる以上の内容を含んでいます。</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>レスポンダー %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>%1 に %2 の証明書がありません。</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>%1 に OCSP 応答の署名用（OCSPSigning）の証明書がありません。</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>%1 の証明書は署名用のものではありません。</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>%1 の証明書は %2 から %3 までしか有効ではありません。</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>%1 の証明書は %2 が署名したものではありません。</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>%1 の証明書自体が失効しています。</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>応答は、%1 からのものでも、証明書を示すレスポンダーからのものでもありません。</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>応答の署名は %1 のものではありません。</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>応答が、ECDSA と SHA-256 または SHA-384 で署名されていません。</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>応答に、ありえない日時があります。</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>レスポンダーによると、%1 に失効しました（理由 %2）。</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>応答に、要求とともに送った番号が含まれていません。</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>応答の有効期間が未来の %1 から始まっています。</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>応答の有効期間は %1 までで終わっています。</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>レスポンダーによると、保留中です。</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>%1 まで有効です。</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>レスポンダーはこの証明書を知りません。</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>応答は %1 とは別の証明書に関するものです。</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>不透明フィールド %1: %2。</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>NUL で終わっていません</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>NUL の後にテキストがあります</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>空です</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>%1 文字あります。読み取れるのは %2 文字までです</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>値が "%1" です</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>%2 バイトではなく %1 バイトあります</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>0xAA（オン）でも 0x55（オフ）でもありません</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>FEATURE_FLAG と矛盾しています</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>レポートの不透明データはバージョン %1 です。このプログラムが読めるのは %2 までです。プログラムを更新してください。</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>0（SPT）、1（MPT）、2（PPCIE）のどれでもありません</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>8 バイトの識別子で構成されていません</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>レポートにあってはなりません</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>レポートの不透明データがヘッダーの途中で終わっています。</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>レポートの不透明データはプロファイル %1 です。既知なのはプロファイル 0 だけです。</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>レポートの不透明データにフィールド %1 がありません。</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>レポートの不透明データが空です。</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>レポートの不透明データがフィールド %1 の途中で終わっています。</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>不透明フィールド %1 が重複しています。</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>PEM テキストの証明書 %1: %2。</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>256 KiB を超えるテキストに入っています</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>許可されている %1 個を超えています</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>"-----BEGIN CERTIFICATE-----" で始まっていません。証明書以外は含められません</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>終了行がありません</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>base64 ではありません</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>X.509 証明書ではありません</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>テキストが空で、証明書がありません</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>証拠をもう一度収集し、ファイルのサイズとハッシュを比較してください。これは GPU が書き込んだものではありません。</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>GPU のアテステーション証明書チェーン全体を、リーフを先頭にして PEM で指定してください。</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>この GPU を信頼しないでください。これらの証明書は、このままの形では NVIDIA が作成したものではありません。</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>NVIDIA のサービスから RIM ファイルをもう一度取得してください。これは、このままの形では NVIDIA が署名したものではありません。</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>レポートのバージョンとチップに合った RIM ファイルを取得してください。</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>信頼しないでください。アテステーションサービスにもう一度問い合わせてください。</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>新しいチャレンジを求め、対象のノードが 1 回だけ、時間内に応答してください。</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>このプログラムを更新してください。GPU のソフトウェアが、より新しい形式で書き込んでいます。</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>このマシンの時計（--at）を証明書の日付と比べてください。</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>GPU の証拠を指定してください。スイッチは検証されません。</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>どの GPU を使っているか送信者に確認してください。申告と証明書が異なります。</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>信頼しないでください。もう一度収集し、レポートとチェーンが同じ GPU のものか確認してください。</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>ナンスを 64 桁の小文字の 16 進数で指定してください。</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>自分のナンスで新しい証拠を求めてください。これは別の問い合わせへの応答です。</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>GPU のドライバーを 550 以降に更新するか、ポリシーで require_fwid を false に設定してください。</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>信頼しないでください。動作しているファームウェアは、証明されたものではありません。</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>GPU のドライバーまたは vBIOS を更新するか、ポリシーの下限を下げてください。</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>示された RIM ファイルを NVIDIA のサービスから取得し、--driver-rim、--vbios-rim、または "attest rims add" で指定してください。</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>--driver-rim と --vbios-rim のファイルを入れ替えてください。</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>RIM ファイルをもう一度取得してください。NVIDIA は、署名者の証明書の期限が切れる前に署名し直します。</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>この GPU のドライバー RIM と vBIOS RIM を 1 つずつ指定してください。</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>GPU でリリース版のドライバーと vBIOS が動作するまで信頼しないでください。再インストールして再起動し、もう一度収集してください。</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>使用を停止してください。示された証明書を NVIDIA が失効させました。</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>NVIDIA の対応を待ってください。示された証明書は保留中です。</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>最新の OCSP 応答または CRL を用意する（--revocation DIR）か、応答がないことをポリシーで許可してください（"revocation": "allow-unknown"）。</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>示された OCSP 応答または CRL を削除するか、もう一度取得してください。</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>誤って載っている場合は、ポリシーの denied_gpus または denied_rims から外してください。</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>サービスの鍵セット（JWKS）をもう一度取得してください。</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>サービスに新しいトークンを求めてください。有効期間は 1 時間です。</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>サービスに新しいトークンを求めてください。これは使用済みです。</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>NVIDIA のエラー一覧でこの番号を調べてください。4010 は、ナンスが証拠と一致しないことを示します。</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>ノードのすべての GPU の証拠を用意し、ほかの GPU のものは含めないでください。</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>各 GPU の証拠を 1 回ずつ用意してください。1 つの GPU を 2 つとは数えません。</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>ノードのすべての GPU を、登録したモードに設定してください。</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>このマシンの時計を合わせてください。</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>64 件を超える OCSP 応答、または 64 件を超える失効リストが渡されました。</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>この証明書については、何の情報もありません。</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>ファームウェアの証明書については、どこも応答しません。</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>応答は、このチェーンのどの証明書に関するものでもありません。</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>リストの発行者「%1」は、このチェーンの証明書を何も発行していません。</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>問い合わせる証明書がありません。</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>証明書 %1 個が %2 まで有効です。</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>ポリシーはこれを許可しています。</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>ポリシーは、すべての証明書が有効と確認されることを求めています。</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>レポートのオフセット %2 の %1 が、0x%4 ではなく 0x%3 です。</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>レポートが %1 バイトで終わっています。長さの指定では %2 バイト必要です。</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>レポートの OpaqueDataLength（%1）が、中のフィールドと一致しません。</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>レポートの署名の後に %1 バイトが続いています。</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>検証済み。判定は %1 まで有効です。</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>%1 ノードの判定を保持しており、すべて有効です。これ以上のノードは検証されません。</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>判定を保存できません: %1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>フィールドが範囲外です。</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>このノードについての %1 の判定がすでにあります。%2 のものはそれより古いものです。</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>検証できませんでした: %1。%2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>判定は %1 に期限が切れました。ノードをもう一度検証する必要があります。</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>このマシンの時計が、検証日時 %1 より前になっています。時計を確認してください。</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>ノードは、現在提示しているものとは別のキーで検証されました。もう一度検証する必要があります。</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>GPU の 1 つが別のノードについても検証されているため、どちらも有効とみなされません。</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>判定の保存先が外部から変更されたため、空にしました。ノードをもう一度検証する必要があります。</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>ノードは検証されていません。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>ゴールデン値 %2 個中 %1 個を比較し、すべて一致。NVDEC0 が無効なため、インデックス 35 は省略。セキュリティバージョン %3 個が基準に到達。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>ゴールデン値 %2 個中 %1 個を比較し、すべて一致。NVDEC0 が無効なため、インデックス 35 は省略。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>ゴールデン値 %2 個中 %1 個を比較し、すべて一致。セキュリティバージョン %3 個が基準に到達。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>ゴールデン値 %2 個中 %1 個を比較し、すべて一致。</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>ドライバーの RIM と vBIOS の RIM がどちらも %1 を示しており、組み合わせが正しくありません。</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>RIM に、比較できる有効なゴールデン値がありません。</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>GPU は NVIDIA が署名したものとは別のものを実行しています。測定値 %1 が異なります。</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>RIM の Payload にテキストが入っています。</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>RIM の Payload に %1 が入っています。許可されるのは Resource だけです。</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>RIM の Resource（インデックス "%1"）: %2。</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>空ではありません</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>インデックスが、0..63 でも不透明レコードのものでもありません</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>種類が Measurement ではありません</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>active="%1" があります。許可されるのは True と False だけです</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>size="48" がありません</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>選択肢の数が 1..%1 ではありません</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>不透明属性を持つ測定値です</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>ハッシュの数が選択肢の数と異なります</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>%1 がありません</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>%1 が 96 桁の 16 進数ではありません</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>不透明レコードが 1 つ多すぎます</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>1..%1 文字の単純な名前を持たない不透明レコードです</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>ハッシュを持つ不透明レコードです</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>このバージョンにとって未知の不透明属性 %1 があります</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>数値 minSvn を持たない不透明レコードです</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>includeInResult が True でも False でもありません</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>名前が別の不透明レコードと同じです</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>RIM の測定値が %1 個です。%2 個でなければなりません。</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>RIM に有効な測定値がありません。</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>RIM の colloquialVersion "%1" が、1..32 文字の英数字とドットではありません。</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>RIM の product "%1" が、1..32 文字の英数字とドットではありません。</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>RIM の FirmwareManufacturerId が "%1" です。NVIDIA のものは %2 です。</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>RIM のルートにテキストが入っています。</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>RIM に %1 が複数あります。</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>RIM のルートに、あってはならない %1 が入っています。</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>RIM に Entity、Meta、Payload のいずれかがありません。</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>RIM の署名者の証明書 %1 を読み取れません: %2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 は %2（バージョン %3）用で、%4 用ではありません。</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 はバージョン %2 用ですが、レポートでは %3 です。</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 は %2 用ですが、GPU は %3 です。</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>RIM が %1 バイトあります。読み取れるのは %2 バイトまでです。</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>RIM のルートが SWID の SoftwareIdentity ではありません。</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>RIM の署名者が RIM のルートにつながりません: %1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>RIM の XML に正規形がありません。</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>RIM は署名後に変更されており、ダイジェストが異なります。</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>RIM は「%1」が署名したものではありません。</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>RIM の署名者の証明書 %1 は %2 に有効期限が切れました。RIM をもう一度取得してください。NVIDIA が新たに署名しています。</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>RIM の署名者の証明書 %1 は %2 まで有効になりません。このマシンの時計を確認してください。</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>%2 バージョン %3 用の RIM %1 がありません。NVIDIA の RIM サービスから取得するか、ファイルをインポートしてください。</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>RIM %1（バージョン %2 用、署名者「%3」、%4 まで有効）。</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>RIM を特定できません。レポートの%1 "%2" が、1..32 文字の英数字とドットではありません。</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>ドライバーのバージョン</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>チップ名</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>未知のファミリーの GPU については、RIM を特定できません。</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>vBIOS のバージョン</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>"%1" は RIM の ID ではありません。</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>RIM サービスの応答: %1。</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>RIM の署名が、受け付けられる形式ではありません。%1 は %2="%3" だけを持っていなければなりません。</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>RIM の署名が、受け付けられる形式ではありません。%1 が base64 でないか、長すぎます。</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>RIM の署名が、受け付けられる形式ではありません。%1 の内容が、定められたものと一致しません。</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>RIM の署名には 1..%1 個の証明書が付き、その間に何もあってはなりません。</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>RIM の X509Data に、証明書ではないものが入っています。</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>UTF-8 ではありません</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>制御文字があります</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>XML 宣言が UTF-8 以外の文字コードを示しているか、終わっていません</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>文書型、コメント、または CDATA があります</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>処理命令があります</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>長すぎるタグ、または終わっていないタグがあります</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>タグが対応していません</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>要素の入れ子が %1 段を超えています</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>RIM を拒否しました: %1。</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>RIM を拒否しました: 整形式の XML ではありません。</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>RIM を拒否しました: 文書型があります。</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>RIM に署名が複数あります。</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>RIM のルートの直下に署名がありません。</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>%1 を削除できませんでした。手動で削除してください。</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>%1 に書き込めませんでした: %2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>プロファイル名は 1～40 文字の英数字、「-」「_」「.」、空白で、先頭と末尾に空白やドットは使えません。</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>プロファイルが 100 個あります。先に 1 つ一覧から外してください。</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>ノードの応答は、異議申し立てのレポートではありません。</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>ノードの応答は、検証のレポートではありません。</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>ポイントの履歴を読み取れません。</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>%1 に書き込めませんでした: %2。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>%1 を読み取れませんでした: %2。</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 は、この種類のファイルとして大きすぎます。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>このノードはコードを実行しません。</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>%1 のツールのイメージが、自身のテストに合格しません。</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 が http または https のアドレスではありません: %2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>%1 に問い合わせできません: %2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>%1 が HTTP %2 で応答しました。attestation_services.api_key_file でキーを指定してください。</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>"%1" は RIM の ID ではありません。</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>attestation_services.api_key_file を使用できません: %1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>このノードはタスクを受けないため、GPU のアテステーションを行いません。</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>GPU はまだ探していません。</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>GPU にはすでに問い合わせ中です。応答はまもなく表示されます。</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>GPU に証拠を求めています。</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>GPU は今、ほかの問い合わせに応答しています。数秒後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>このノードは停止処理中です。</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>1 個の GPU が %1 までアテステーション済みです。GPU の証拠では CPU 側を証明できません。</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 個の GPU が %2 までアテステーション済みです。GPU の証拠では CPU 側を証明できません。</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>テスト用の証拠: %1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>チェーンのデータベースが破損しています: %1。chain.db を別の場所に移してもう一度起動してください。ノードがピアからチェーンを取得します。votes.db はそのままにしてください。</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>%1 に別のジェネシス（%2…）のチェーンが入っています。正しい genesis.json を復元するか、空のデータディレクトリで始めてください。</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>状態のルートが高さ %1 のものではありません</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>高さ %1 のブロックを読み取れません</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>高さ %1 がありません</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>高さ %1 のブロックのトランザクションが、インデックスより少なくなっています</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>このノードには、高さ %1 のブロックが保存されていません。</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>chain.db の高さ %1 のブロックが、保存されたものと異なります。ディスクが故障しかけている可能性があります。chain.db を別の場所に移してもう一度起動してください。ノードがピアからチェーンを取得します。votes.db はそのままにしてください。</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>高さ %1 の状態はもう保持されていません。次のエポックの終わりに再び得られます。</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>高さ %1 のスナップショットは、ここのチェーンより古いため使用されません。</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>チェーンのデータベースが破損しています。エポックが終わりましたが、その台帳に次のバリデーターが示されていません。chain.db を別の場所に移してもう一度起動してください。ノードがピアからチェーンを取得します。votes.db はそのままにしてください。</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>ブロックを待つトランザクションが多すぎます。1 分後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>ノードキーのロックが解除されており、いつでも署名できる状態です。ロックしてスラッシュ保護をインポートし、その後もう一度ロックを解除してください。</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>ここではチェーンを続けられません。理由はログにあります。何も変更されていません。</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>スナップショット用のファイルを使用できません。</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>スナップショットの一部が、このディスク上で破損しています。</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>%1 に書き込めません: %2。</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 はすでにあります。別のファイル名を指定してください。</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>ディスクがいっぱいの可能性があります</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>ペーパーワークの合計が大きすぎます。</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>Paper の合計が 64 ビットに収まりません。</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>chain.db の高さ %1 のブロックをデコードできません。chain.db を別の場所に移して、ノードをもう一度起動してください。ピアからチェーンを取得します。votes.db はそのままにしてください。</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>chain.db のノードキーの行が破損しています。chain.db を別の場所に移して、ノードをもう一度起動してください。votes.db はそのままにしてください。</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>ペーパーワークの合計が 64 ビットに収まりません。</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>テスト用の証拠: 1 個の GPU の記録。</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>このノードは、保持できる上限まで依頼の保持を約束しています。別のバリデーターを試すか、一部がブロックに入ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>このノードはノードキー %1 で投票していないため、そのキーが署名したものの記録がありません。</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>確定する前にエンジンが停止しました。</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>監査ログに %1 を問い合わせることはできません。</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json: test_evidence はローカルネットワーク専用です。削除してください。</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>ネットワークが高さ %1 で依頼を拒否しました: %2。</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>エンジンがまだ動作していないか、このノードがクライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>依頼を送信しましたが、60 秒たっても確定していません。これから確定する可能性もあります。再送信する前にキーを確認してください。</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>このノードのキーによるコンセンサスの署名が停止しました。理由はログにあります。</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>収益を開けません。理由はログにあります。</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>このノードには証拠 %1 がありません。</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>エンジンはまだ動作していません。</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>パッケージのパスは絶対パスでなければなりません。</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>レベルは 0～4、モジュールは 32 文字以内です。</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>file は 1,024 バイト以内でなければなりません。</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>ノードキー %1 は別のマシンで使用中です。つい先ほど、その投票またはノードが確認されました。そのマシンでの使用を完全に止め、直近のブロックからその投票がなくなるまで待ってから、もう一度お試しください。1 つのキーを 2 台のマシンで使うと、トークンの半分を失います。</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>ノードキー %1 はすでにこのキーストアにあります。</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>このノードはそのノードキーで動作しています。先に別のマシンに移動するか、ノードを停止してください。</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>minutes は 10,080（1 週間）以下でなければなりません。</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>まだ誰もサインインしていません。</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>chain は evm または solana でなければなりません。</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>metrics.prometheus_token_file の最初の行が 16 バイト未満です。トークンは推測されないものでなければなりません。</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>エンジンがまだ動作していないか、停止しました。</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>問い合わせが大きすぎます。4 MiB までです。</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>このノードにトピック %1 はありません。</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>1 ページは 1～500 行で、フィルターは 16 個までです。</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>このノードにテーブル %1 はありません。</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>IPFS ノードのシークレット %1 を、他のユーザーが読み書きできます。その権限を外してください。</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>このノードは HTTP API を提供していません。</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>HTTP API は TLS を使用しています。</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>HTTP API の前段で TLS が加えられています。</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>HTTP API はこのマシンからだけ接続できます。</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>HTTP API が平文で接続されています。node.json で tls_certificate を設定してください。</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>データディレクトリのファイルとテーブルはすべて、保持するものの表に載っています。</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>データディレクトリに、保持するものの表に載っていないファイルまたはテーブルがあります。確認して、ノードのものでないものを削除してください。</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>プロンプトと応答は保持されないため、学習に使うことはできません。</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>内容は、自動的に消去され、保存、ログ記録、送信ができない専用の型で扱われます（core/base/secret.h）。ノードのどのファイルやテーブルにも保持されません。</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>内容はメモリー上にだけあり、それをディスクに書き込むものはありません。</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>プロンプトは node.json の inference_url にあるモデルサーバーに送られます。そこで何が保持されるかは、ここではわかりません。</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>内容はメモリー上にだけありますが、このマシンはメモリーや未知のファイルをディスクに書き込む可能性があります。問題のある項目を確認してください。</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>タスクは、それを受けたノードで処理されます。</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>別のノード向けに暗号化された要求だけが、暗号化されたまま転送されます（docs/protocol/routing.md）。ピアがほかの内容を運ぶことはありません。</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>ほかのノードを経由して封印されたまま届いたものは、ルーティングに数えられます。</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>モデルはこのマシンにありません（node.json、inference_url）。プロンプトはそこに送られます。</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>コンセンサスのメタデータ以外のデータは、ほかのノードにコピーされません。</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>ノード間のフレームが運ぶのは、トランザクション、投票、ブロック、アテステーションの証拠、広告、封印された要求、抜き取り検査用の封印された入力です。内容を入れるフィールドはありません。</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>台帳が保持するのはペーパーワークで、内容は含みません。</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>このノードは暗号化された要求を受け付けません。</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>このノードは今タスクを受けず、満杯であることをほかのノードに伝えています。タスクは別のノードに送られます。</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>このノードはクライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>このマシンの時計が、ほかのノードより %1 秒進んでいます。その間、ブロックは拒否されます。時刻同期をオンにしてください。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>このマシンの時計が、ほかのノードより %1 秒遅れています。その間、ブロックは拒否されます。時刻同期をオンにしてください。</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>モデルを起動しています。</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>サンドボックスを起動しています。</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>このノードはクライアントにサービスを提供していないため、一時停止する作業がありません。node.json の "serve" で設定されています。</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1: %2 すべての時間帯でタスクを受けるには、このファイルを削除してください。</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>一時停止の終了が過去の時刻です。もっと後の時刻を選ぶか、指定しないでください。</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>スケジュールには、少なくとも 1 時間の作業時間が必要です。すべての作業を止めるには、一時停止してください。</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>遮断の終了が過去の時刻です。もっと後の時刻を選ぶか、指定しないでください。</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>ノードキー %1 は、このノードのピアにありません。</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>このノードはスナップショットで参加したため、ブロック %1 を持っていません。チェーン全体を持つノードに問い合わせてください。</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>チェーンのジェネシスが異なります。</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>高さ %1 より前のブロックを再実行すると、記載と異なる状態になります。</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>エポック %1 のバリデーターが確定されていません。</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>%1 の日の分は公開されず、カウントは失われました: %2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>chain.db の高さ %1 のブロックが、その前のブロックに続くものではありません。chain.db を別の場所に移してもう一度起動してください。ノードがピアからチェーンを取得します。votes.db はそのままにしてください。</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>エクスポートの合計が 64 ビットに収まりません。</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>メモリーが暗号化されずに %1 に書き込まれる可能性があります。そのスワップをオフにするか（swapoff -a）、暗号化してください。</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>このマシンにはスワップがありません。</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>スワップは暗号化されているか、メモリー上にあります: %1。</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>クラッシュしてもコアファイルは残りません。</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>クラッシュすると、内容を含むコアファイルが残る可能性があります。"ulimit -c 0" を設定してノードを起動してください。</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>このユーザーのほかのプログラムは、ノードのメモリーを読み取れません。</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>このユーザーのほかのプログラム（デバッガーなど）が、ノードのメモリーを読み取れます。それを禁止する stacknetd を実行してください。</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>キーのメモリーはロックされているため、スワップアウトされることはありません。</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>キーのメモリーをロックできません。上限を上げてください（ulimit -l、LimitMEMLOCK=）。</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>node.json で retention.strict が指定されていますが、満たされていません（%1）: %2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>その任期のリーダーが約束に署名しました。</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>その任期のリーダーは誰もこの約束に署名していません。</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>約束されたトランザクションであり、このチェーン用に作成されています。</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>約束されたものとは別のトランザクションか、このチェーンでは有効ではありません。</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>その任期の、約束されたビュー以降のブロックが確定しています。そのブロックまでに約束が守られているはずでした。</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>その任期の、約束されたビュー以降の確定ブロックが示されていません。</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>約束されたビューまでのチェーンに含まれていません。</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>約束は守られたか、そのトランザクションがその時点で無効になっていました。</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>違反は、まだ申し立てできる期間内です。</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>違反が古すぎるか、まだ始まっていないエポックのものです。</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>リーダーは、これまで検閲で処罰されていません。</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>リーダーは以前に検閲で処罰されています。</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>約束が守られたかどうか、その時点では誰にもわかりませんでした。</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>network.reachability に引数はありません。</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>古いログ %1 を削除できませんでした（%2）。フォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>このノードのキーは台帳上で「接続済み」でないか、一時停止中です。「接続済み」の場合にだけ、ほかのノードからタスクが送られます。</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>ノードは停止処理中です。スナップショットは起動後に作成されます。</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>状態が 1 GiB を超えているため、スナップショットは保持されません。</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>タスクの表: %1。</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>このバックエンドの回答はビット単位で再現できません。このノードは、自分でモデルサーバーを動かしておらず、その横で何が計算しているかも把握していません。</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>モデルサーバーの応答を使用できません: %1 OpenAI API に対応しているか確認してください。</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>応答のイベント</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>イベントが JSON オブジェクトではありません。</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>"choices" に、オブジェクトではないものが入っています。</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>"choices" がありません。</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>"message" がありません。</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>最後まで届かずに途切れています。</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>プロンプトがモデルにとって長すぎます（サーバーの応答: %1）。短くしてください。</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>モデルサーバーが要求を %1 で拒否しました。プロンプトを短くするか、パラメーターを修正してください。</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>モデルサーバーがこのノードのキーを %1 で拒否しました。正しいキーを指定してください。</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>モデルサーバーにそのモデルがありません（応答: %1）。/v1/models の一覧にあるモデルを指定してください。</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>モデルサーバーが混雑しているか、まだ読み込み中です（応答: %1）。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>モデルサーバーが %1 で応答しました。</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>モデルサーバーのアドレスを使用できません: %1 http://127.0.0.1:11434/v1 のように入力してください。</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>長すぎます。</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>URL ではありません。</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>http:// または https:// で始まっていなければなりません。</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>ユーザー名は含められません。キーは別に指定してください。</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>「?」や「#」は含められません。</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>ホストがありません。</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>ホストに使えない文字があります。</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>ポートは 1～65535 でなければなりません。</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>キーに、ヘッダーで使えない文字があります。</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>モデルサーバーへの直近 %1 件の要求が失敗しました（%2）。</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>モデルサーバーへの前回の要求が失敗しました（%1）。</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>要求はキャンセルされました。</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 のモデルサーバーで%2が時間内に完了しませんでした。動作していること、過負荷でないことを確認してください。</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>%1 のモデルサーバーに接続できません（%2）。起動するか、アドレスを修正してください。</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>%1 のモデルサーバーの応答が、このノードの受け付ける大きさを超えています。</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>%1 のモデルサーバーの HTTP が想定どおりではありません（%2）。そのアドレスで何が動作しているか確認してください。</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>%1 のモデルサーバーが接続を終了しました（%2）。</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>要求の受け取り</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>応答の続き</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>%1 のモデルサーバーの証明書を検証できませんでした（%2）。証明書の発行対象である名前を使ってください。</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>%1 のモデルサーバーが %2 に HTTP %3 で応答しました。正しいキーを指定してください。</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>%1 のモデルサーバーが %2 に HTTP %3 で応答しました。</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>%2 のフィールド "%1" がないか、誤っています。モデルを再インストールしてください。</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 がないか、アクセスできません。モデルを再インストールしてください。</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>%1 にローカルモデルがインストールされていません。resources/models/install %1 でインストールしてください。</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>ローカルモデルは起動されていません。</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>ノードを起動してください。</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>ローカルモデルを読み込んでいます。</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>数秒お待ちください。</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>モデルファイル %1 は、インストールされたものと異なります。モデルを再インストールしてください。</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>モデルを再インストールしてください。ノードは試行を続けます。</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>ローカルモデルのサーバーが終了しました。%1 秒後に再起動されます。</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>ログは %1 です。</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>ローカルモデルは停止しました。</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>このノードはそのモデルを提供していません。/v1/models の一覧にあるモデルを指定してください。</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>"./dev setup" で小さなローカルモデルをインストールするか、このマシンで Ollama、llama.cpp、vLLM、LM Studio のいずれかを起動するか、OpenAI 互換サーバーのアドレスを設定してください。</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>設定でアドレスを修正してください。</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>ノードはモデルを探しています。</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>このマシンにモデルがありません。</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>モデルファイル %1 を読み取れません: %2。</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>モデルの一覧</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>プロンプトは %1 トークンです。モデルのコンテキストには、回答を含めて %2 トークンまで入ります。プロンプトを短くしてください。</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>プロンプトは推定で %1 トークン以上です。モデルのコンテキストには、回答を含めて %2 トークンまで入ります。プロンプトを短くしてください。</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>モデルサーバーにモデルを問い合わせています。</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>モデルサーバーのログを確認してください。ノードは自動で再試行します。</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>モデルサーバーを起動するか、設定でアドレスとキーを修正してください。</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>%1 のモデルサーバーにモデルがありません。</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>そこでモデルを読み込んでください。</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>モデルのダイジェスト</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>量子化</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>サーバーのダイジェスト</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>サーバーのビルド</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>システムライブラリ</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>アクセラレーター</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>スレッド数</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>コンテキストのサイズ</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>専有使用</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>このバックエンドの回答はビット単位で再現できません。次のことがわかっていないためです: %1。</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1 は整形式の JSON ではありません。</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>API キーの所有者と Stack は、空白を含まない語です。</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>pepper ファイルに、API キー %2 に必要なバージョン %1 がありません。pepper ファイルをバックアップから復元してください。</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>このノードの API キーは上限（%1 個）に達しています。既存のキーを使ってください。</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>API キーの有効期間は 1～%1 日でなければなりません。</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>API キーはこのアドレスから使用できません。コンソールでキーの一覧にこのアドレスを追加してください。</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>監査ログで一度に使えるフィルターは 16 個までです。</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>監査ログに %1 のものを問い合わせることはできません。</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>Auth Bridge のクライアントを登録できません: %1。</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>pepper ファイル %1 を使用できません: %2。バックアップから復元してください。これがないと、既存の API キーを確認できません。</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>pepper ファイル %1 がありませんが、これを必要とする API キーが存在します。バックアップから復元するか、キーのデータベースを削除して新しいキーを作成してください。</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>pepper ファイル %1 を他のユーザーが開けます。chmod 600 を実行してください。</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>スコープ "%1" はありません。使えるスコープ: %2。</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>トークン用キーのファイル %1 を使用できません: %2。新しいキーを作成するには、ファイルを削除してください。全員がもう一度サインインすることになります。</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>トークン用キーのファイル %1 を他のユーザーが開けます。chmod 600 を実行してください。</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>このアドレスのウォレットは、ここでサインインしたことがありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>ブラウザーが、このログインページの Cookie を送信しませんでした。このサーバーの Cookie を許可して、ページを再読み込みしてください。</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>進行中のログインが多すぎます。10 分待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>このサーバーにはそのログインの記録がありません。ログインをやり直してください。</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>ログインは別のブラウザーで始められました。このブラウザーでやり直してください。</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>ログインの開始から 10 分を過ぎています。ログインをやり直してください。</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>ウォレットの署名が 16 進数ではありません。</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>ウォレットの署名は、このログインでは有効ではありません。選択したアカウントでもう一度署名してください。</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>これはコントラクトウォレットの署名ですが、このノードは、それを検証できるチェーンに接続していません。自身の鍵を持つアカウントでサインインしてください。</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>ノードキー %1 はすでにここにあります（%2）。置き換えるには、そのファイルを別の場所に移してください。</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>%1 のキーファイルが、同時に別のタスクによって変更されました。もう一度お試しください。</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 は通常のファイルではありません。キーファイルそのものをここに置いてください。</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 はキーファイルとして大きすぎます。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>%1 に入っているのは通信用キーで、ノードキーではありません。別の場所に移してください。</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>%1 にノードキー %2 が入っています。ファイル名をそれに変更するか、インポートしてください。</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>%1 を削除できません: %2。フォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>%1 にキーファイルが %2 個を超えて入っています。使っていないものを別の場所に移してください。</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>フォルダー %1 を読み取れません: %2。権限を確認してください。</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>このノードキーのパスフレーズを続けて間違えました。%1 秒待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>ファイルに入っているのは通信用キーで、ノードキーではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>%1 にはすでに %2 個のキーファイルがあります。使っていないものを別の場所に移してください。</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>keystore.json の %1: %2。ファイルを別の場所に移してください。キーは入っていませんが、監視中のキーとバックアップの時刻が入っています。</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>ノードキー %1 はすでに監視中です。</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>すでに %1 個のキーを監視しています。先に 1 つ外してください。</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>ノードキー %1 は監視されていません。</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>単語: %1。24 の単語を空白で区切って入力してください。</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>テキストが長すぎます</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>正しい形式のテキストではありません</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>未知の文字があります</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>読み取れません</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>ノードキーは 24 語ですが、入力は %1 語です。抜けている単語や、重複している単語がないか確認してください。</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>%1 番目の単語が単語表にありません。書き留めたものと比べてください。</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>すべての単語は単語表にありますが、組み合わせが正しくありません。1 つが書き留めたものと異なるか、2 つの位置が入れ替わっています。</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>キーファイルが破損しています: %1。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>%1 バイトありますが、キーファイルは %2～%3 バイトです</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>先頭がキーファイルの形式ではありません</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>チェックサムが一致しません</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>バージョンが 0 です</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>キーファイルのバージョンは %1 ですが、このプログラムが対応しているのはバージョン %2 です。このプログラムを更新してください。</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>種類が %1 です</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>作成日時が負の値です</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>別名が使えないものです</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>キーの名前は、制御文字を含まない 1～%1 バイトのテキストでなければなりません。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>ファイルに入っているのはノードキーで、通信用キーではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>封印されたキーが変更されています</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>封印されたキーが、ファイルの示すものではありません</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>スラッシュ保護ファイルの %1: %2。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>10 進数の文字列でなければなりません</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>ミリ秒を表す 10 進数の文字列でなければなりません</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>1 以上の数でなければなりません</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>スラッシュ保護ファイルのバージョンは %1 ですが、このプログラムが対応しているのはバージョン 1 です。このプログラムを更新してください。</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>このプログラムが書き込む大きさを超えています</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>この種類の JSON オブジェクトではありません</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>%1 でなければなりません</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>ありません</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>未知のフィールドがあります</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>スラッシュ保護ファイルが、書き込まれた後に途切れたか、変更されています。チェックサムが一致しません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>%1 の通信用キーを開けません: %2。そこにある transport.snkey と transport.secret を削除してください。次の起動時に新しいキーが作成されます。</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret: %1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret が破損しています</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret が、作成時のものと異なります</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>破られた約束の証拠: %1。</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>エポック %1 のバリデーターが不明なため、そのエポックの約束を判定できません。</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>台帳はまだ、約束のブロックを過ぎていません。</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>トランザクションの署名者のより新しい依頼がチェーンに入っているため、約束が守られたかどうかはもう誰にもわかりません。</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>コンセンサスエンジンを起動できません: %1。</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>先端のヘッダーがないか、ジェネシスに属していません</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>ビーコンがジェネシスのものではありません</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>先端のヘッダーの高さが異なります</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>アンカーがないか、エポック 0 に属していません</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>先端がエポック %1 のものではありません</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>先端が、エポックの始まるブロックではありません</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>先端がエポックの最後のブロックです</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>高さ %1 から %2 までの状態ルートがそろっていません</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>インカネーションが 0 です</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>任期の長さが 0 です</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>投票を記録できないため、再起動するまでこのノードは何にも署名しません: %1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>このノードキーが矛盾する投票に署名した証明があります。このノードはもう何にも署名しません。再起動する前に、このキーを使っている別のマシンを見つけてください。</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>高さ %1 で、ローカルのチェーンと矛盾するブロックをクォーラムが確定しました。このノードは署名を停止します。ネットワークの運用者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>高さ %1 の台帳の状態が、クォーラムが確定したものと異なります。このノードはもう何にも署名しません。台帳のデータベースを削除して、もう一度同期させてください。</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>別のマシンがこのノードキーで署名しており、このノードと矛盾しています。このノードはもう何にも署名しません。そのマシンを停止してから、再起動してください。</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>ローカルの記録にないこのノードキーの投票を、ピアが保持しています（バックアップの復元、またはこのマシンの複製）。クォーラムが応答するまで、このノードは参加を見合わせます。</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>収録の約束: %1。</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>投票の保存先を読み取れません: %1。ファイルを別の場所に移してもう一度起動してください。クォーラムが応答するまで、ノードは参加を見合わせます。</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>種類 %1、スロット %2 の投票: %3。別のプログラムがこのノードキーで署名している可能性があります。先にそのプログラムを停止してください。</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>投票の保存先 %1 はすでにあります。これは開くべきもので、決して置き換えてはいけません。</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>投票の保存先 %1 がありません。クォーラムから現在の位置を知らされるまで、このノードは参加を見合わせる必要があります。</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>投票の保存先 %1 が空か、破損しています。</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>投票の保存先 %1 は、別のネットワークまたは別のノードキーのものです。</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>投票の記録はエポック %1 のものです。エポック %2 ではもう何にも署名しません。</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>投票のエクスポートの %1: %2。</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>投票のエクスポートが 1 MiB を超えています。このプログラムが作成するものに、その大きさのものはありません。</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>投票のエクスポートが、このプログラムの読めるバージョン 1 ではありません。もう一度エクスポートするか、それを作成したプログラムを使ってください。</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>投票のエクスポートは %1 用です。何も変更されていません。</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>種類 %1、スロット %2 について、この保存先と投票のエクスポートの投票が異なります。ノードキーが 2 台のマシンで署名しています。一方を完全に停止してください。何も変更されていません。</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>投票のエクスポートはこのノードの記録より古く、その内容はすべて記録に含まれています。何も変更されていません。</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>投票の保存先が破損しています。種類 %1、スロット %2 の投票: %3。ファイルを別の場所に移してもう一度起動してください。クォーラムが応答するまで、ノードは参加を見合わせます。</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>アドレス "%1": %2。host:port の形式で、IPv6 は [host]:port のように入力してください。</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>ポートがありません</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>有効なホスト名がありません</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>有効なポートがありません</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>一方のノードのプロトコルのバージョンは %1、もう一方は %2 です。古いほうのプログラムを更新してください。</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>2 つのノードが別のチェーン（%1 と %2）にあります。同じジェネシスファイルから起動してください。</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>リンクの両端のノードキーが同じです。ピアのアドレスを修正するか、このキーで動作している 2 台目のノードを停止してください。</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>使用中の TLS 証明書が、ノードキーが保証するものではありません。接続が傍受されている可能性があります。</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>招待を拒否しました（%1: %2）。</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>1～64 バイトの UTF-8 でなければなりません</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>1 バイト～2 MiB の UTF-8 でなければなりません</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>1～64 ピアを指定しなければなりません</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>host:port でなければなりません</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>定められた長さの小文字の 16 進数でなければなりません</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>リストでなければなりません</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>node_key と address を持つオブジェクトのリストでなければなりません</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>4 MiB を超えています</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>stacknet-invite-1 ではありません</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>未知のフィールドがあります</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>一致しません。ファイルが変更されたか、途切れています</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json: %1。ファイルを直すか、すべてのピアと再び通信するにはファイルを削除してください。</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>遮断の理由は、印字可能な文字で 200 バイト以内でなければなりません。</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>このノードが保持する遮断は 1,000 件までです。先に 1 件解除してください。</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>ノードキー %1 は、ここでは遮断されていません。</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>リンクを切断しました。フレーム: %1。</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>ここでは使えない種類です</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>リンクを切断しました。4 MiB を超えるフレームがありました。</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>未知のチャンネル宛てです</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>%1 のノードが応答しません（%2）。動作していること、アドレスが正しいことを確認してください。自動で再試行されます。</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>接続なし</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>gRPC ステータス %1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>ハンドシェイクを拒否しました: %1。</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>%1 の長さが正しくありません</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>64 バイトを超える名前があります</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>最初のフレームが Hello ではありません</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>TLS 証明書がありません</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>%1 のノードのノードキーは %2 で、想定した %3 ではありません。アドレスまたはキーを修正してください。</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>ノードキー %1 は、このノードのピアにありません。そのノードで追加するか、招待を依頼してください。</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>動作中の別のプログラムが、すでにノードキー %1 を使っています。ただちに一方を停止してください。1 つのキーに署名者が 2 つあると、ステークを失います。</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>2 番目のフレームが Accept ではありません</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>相手のノードがリンクを拒否しました: %1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>待ち受けアドレス %1 を解決できません。修正してください。</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>別のプログラムがすでに %1 で待ち受けています。停止するか、このノードに別のポートを指定してください。</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>このマシンにアドレス %1 はありません。待ち受けアドレスを修正してください。</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>ノードは %1 で待ち受けできません。許可されていません。1023 より大きいポートを使ってください。</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>ノードは %1 で待ち受けできません。</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>このノードの TLS バインディングは別のチェーンのものです。ノードキーのロックを解除して、新しいものに署名してください。</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>このノードでハンドシェイクを待っているリンクが多すぎます。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>ハンドシェイクに時間がかかりすぎました。ネットワークまたはマシンが過負荷です。</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>%1 バイトのフレームは送信できません。上限は 4 MiB です。</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>このノード自身のノードキーがピアの一覧にあります。一覧から削除してください。</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>リンクは %1 秒間拒否されます: %2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>このノードの運用者は、あなたのノードとのリンクを望んでいません。遮断の解除を依頼してください。</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>このピアを遮断しています。</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>このノードの TLS 証明書を作成できませんでした。OpenSSL が「%1」で失敗しました。</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>ピアの TLS 証明書: %1。</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>TLS バインディングは別のチェーンのものです。</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>TLS バインディングは、示されたノードキーで署名されていません。</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>TLS バインディングの有効期限が切れています。ノードキーのロックを解除して新しいものに署名するか、時計を確認してください。</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>TLS バインディングの署名の有効期間が、許可された長さを超えています。</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>ディスク上の TLS バインディングは別の通信用キーのものです。ノードキーのロックを解除して、新しいものに署名してください。</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>ないか、大きすぎます</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>PEM 証明書ではありません</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>Ed25519 の鍵がありません</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>エポック %1 のバリデーターは、ここでは（もう）わかりません。</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>このノードには、申し立てに必要な、約束されたトランザクションがありません。依頼を受けたノードから提出してください。</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>約束が破られたことを示す確定ブロックはまだありません。これから守られるか、それより前にリーダーの任期が終わった可能性があります。</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>約束は守られました。何も提出されていません。</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>同じ署名者のより新しい依頼がチェーンに入っているため、約束が守られたかどうかはもう誰にもわかりません。</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>それを証明する確定ブロックを chain.db から読み取れません。</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>トランザクションは正しい形式で、署名があり、このチェーン用に作られています。</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>ビュー %1 までのどのブロックにも含まれていません。</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>それについて、守られなかった要求を台帳はもう保持していません。古すぎるか、リーダーがすでに処罰されています。</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>ログはビュー %1 で終わっています。ビュー %2 はまだ確定していません。</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>このノードのログには、エポック %1 のビュー %2 の確定ブロックがありません。</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>ビュー %1 のブロックは確定しており、リーダーは %2 です。</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>そのブロックの証明書に、このトランザクションを挙げた %1 の投票はありません。</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>そのブロックの証明書にある %1 の投票が、これを挙げています。</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>要求は満たされました。ビュー %1（高さ %2）のブロックに含まれており、期限はビュー %3 でした。</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>リーダーにはビュー %1 までの猶予がありますが、ログはビュー %2 で終わっています。まだ何も決まっていません。</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>任期の最後の確定ブロックはビュー %1 にあり、期限のビュー %2 より前です。早く終わった任期では、誰の責任にもなりません。</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>リーダー自身のブロックが、その任期のビュー %1 以降にあります。</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>ログが証明しています。%1 は、要求されたものをビュー %2 を過ぎても除外しました。</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>台帳はこの異議申し立てを拒否します: %1。</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report: %1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>エンジンがまだ動作していないか、停止処理中です。</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>ログが証明しています。ビュー %1 までにトランザクションを収録するという約束が破られました。</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>台帳は高さ %1 でこれを認容しました。</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>台帳は高さ %1 でこれを棄却しました。</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>この依頼をこのノードに約束したリーダーはいないため、まだ誰も拘束されていません。</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>このノードに異議申し立て %1 はありません。</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>このノードは、その異議申し立てをもう保持していません。</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>このノードにトランザクション %1 はありません。代わりにバイト列を指定してください。</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>ビュー %1 のブロックは確定しており、そのバリデーターの要求が埋め込まれています。</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>リーダー自身のブロックが、同じ任期のビュー %1 以降にあります。</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>埋め込まれた証明書にあるバリデーターの投票が、このトランザクションを挙げています。</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>リーダーが知った時点で、まだ実行できるものでした。</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>拒否: %1。</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>ブロック %1 はここにありません。それが属する内容を取得するか追加してください。</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>ブロック %1 は %2 バイトあります。ブロックは 2 MiB までです。</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>%1 として届いたブロックの内容が異なります。提供元に不具合があるか、偽っています。保存されていません。</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>%2 で「%1」を実行できません: %3。ディスクとフォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>保存されたブロック %1 が破損しています。削除して、内容をもう一度追加または取得してください。</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>これは有効な CAR ファイルではありません: %1。</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>ヘッダーがルートで始まっていません</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>ヘッダーで、ルートの後にバージョンがありません</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>バージョンが、ここで読める唯一の 1 ではありません</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>ルートがリストではありません</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>ルートが %1 個あります。読み取れるのは 1～%2 個です</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>ルートがコンテンツ識別子ではありません</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>CAR ファイルのルートは 1～%1 個です。%2 個ではありません。</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>CAR ファイルが、許可されている %1 バイトを超えています。</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>長さが有効な数値ではありません</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>空のセクションがあります</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>ヘッダーが長すぎます</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>CAR ファイルのブロックが、許可されている 2 MiB を超えています。</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>CAR ファイルのブロックが、許可されている %1 個を超えています。</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>CAR ファイルのブロック %1 の内容が異なります。作成元に不具合があるか、偽っているか、ファイルが破損しています。</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>ヘッダーの途中で終わっています</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>ブロックの途中で終わっています</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>CAR ファイルがルート %1 を示していますが、そのブロックが入っていません。</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>ブロック %1 は %2 です。ここで読めるのは raw と dag-pb だけです。</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>内容のブロックが %1 個を超えています。</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>内容の入れ子が %1 ブロックの深さを超えています。</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 名前を変更して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>ディレクトリ内に、空の名前、または「.」か「..」という名前があります。</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>255 バイトを超える名前があります。</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>スラッシュまたはゼロバイトを含む名前があります。</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>有効な UTF-8 ではない名前があります。</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>%1 の項目が多すぎて、1 つのブロックに一覧が入りません（名前とアドレスで 262,144 バイト超）。サブディレクトリに分けて、もう一度追加してください。</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>重複する名前があります。</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>ディレクトリ</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>シンボリックリンクのリンク先は 1～4096 バイトでなければなりません。</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>ブロック %1 の示すサイズが内容と異なります。作成元に不具合があるか、偽っています。</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>ディレクトリに同じ名前が 2 つあります。作成元に不具合があるか、偽っています。</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>ブロック %1 に入っているのは、ファイルでもディレクトリでもありません。</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>ディレクトリ %1 は多数のブロックに分かれており（HAMT）、ここでは読めません。サブディレクトリに分けて、もう一度追加してください。</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>内容のブロックが、許可されている %1 個を超えています。</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>内容が、許可されている %1 バイトを超えています。</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>ファイルの入れ子が %1 ブロックの深さを超えています。</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>これは %1 で、ファイルではありません。</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>これは %1 で、ディレクトリではありません。</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>CID のバージョンは 0 または 1 です。</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>プロファイル "%1" はありません。使えるのは kubo-default、unixfs-v0-2015、unixfs-v1-2025 です。</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>プロファイル %1 が作成するのは、バージョン %2 の CID だけです。</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>%1 を読み取れません: %2。権限を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>%1 が読み取り中に変更されました。書き込みがないときに、もう一度お試しください。</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>%1 はフォルダーの深さが %2 を超えています。ツリーの一部を追加してください。</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 はデバイス、パイプ、またはソケットです。追加できるのは、ファイル、ディレクトリ、シンボリックリンクだけです。</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>%1 の IPFS ノードの応答を使用できません: %2。そのアドレスで何が動作しているか確認してください。</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>64 KiB を超える行があります</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>行が多すぎます</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>JSON ではありません</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>JSON オブジェクトではありません</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>空です</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>メンバー %1 がないか、テキストではありません</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>メンバー %1 が CID ではありません</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>%1 の IPFS ノード</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1 が応答の途中で失敗しました: %2。</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1 がこのノードを拒否しました（HTTP %2）。node.json の "ipfs_authorization_file" でシークレットを指定してください。</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 が失敗しました: %2。</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>ステータス %1 のリダイレクトで、転送先には進みません</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>ステータスが %1 です</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>%1 の IPFS ノードは、渡されたものとは別の内容をピンしたと応答しています。そこにピンされたものとしては何も記録されていません。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>%1 の IPFS ノードは内容を受け取りましたが、ピンしませんでした: %2。</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>1 回に追加できるのは 1～256 ファイルです。それを超える場合は CAR を使ってください。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>%1 の IPFS ノードは、内容を本来とは別の CID で追加しました。そこにピンされたものとしては何も記録されていません。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>%1 の IPFS ノードが、%2 の示すものとは別のバイト列を送信しました。そこにあるものを信頼しないでください。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>%1 の IPFS ノードから、%2 をピンしたという応答がありません。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>%1 の IPFS ノードは、すべてを削除できませんでした: %2。</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>キャンセルされました。</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 で%2が時間内に完了しませんでした。動作していること、過負荷でないことを確認してください。</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1 の応答が、このノードの受け付ける大きさを超えています。</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1 の応答が、HTTP として最後まで続きませんでした（%2）。そのアドレスで何が動作しているか確認してください。</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1 で%2を行えませんでした（%3）。起動するか、node.json の "ipfs_api" を修正してください。</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>データの受け取り</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>%1 の IPFS ノードが、求めていない圧縮された応答を送信しました。</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>%1 の IPFS ノードの名前を解決できません（%2）。node.json の "ipfs_api" を修正してください。</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>IPFS ノードのアドレスは、http://HOST:PORT または unix:/absolute/path でなければなりません。例: http://127.0.0.1:5001</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>IPFS ノードとの通信に失敗しました: %1。</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>"%1" は追加できるパスではありません。空、「.」、「..」の部分を含まない相対パスでなければなりません。</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>ピンの名前のキー %1: %2。正しいファイルを戻してください。これがないと名前は失われますが、内容は失われません。</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>内容が、数えられる大きさを超えています。</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>ピンの名前を開けません。rack.key が別のものです。正しいファイルを戻してください。</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 はすでにピンされています。</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 を読み取れません（%2）。</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>%1 に書き込めません（%2）。</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>%1 が読み取り中に変更されました。もう一度追加してください。</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>パスは絶対パスでなければなりません。このノードのフォルダーは、呼び出し元のものとは異なります。</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>ピンの名前は 128 バイト以内のテキストでなければなりません。</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>node.json では Rack を IPFS ノードに置く設定ですが、ノードが指定されていません。"rack" の "ipfs_api" を設定してください。</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>Rack を起動しています。</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>始まる前にキャンセルされました。</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>ブロック %1 個、%2 バイト。すべてハッシュを確認しました。</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>IPFS ノードが、求めたものとは別の内容を送信しました。そこにあるものを信頼しないでください。</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>内容は追加時に暗号化されていません。キーなしでエクスポートしてください。</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>%1 バイトの CAR を %2 に書き込みました。</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>復号して %1 に書き込みました。</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>1 ファイル、%1 バイトを %2 に書き込みました。</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 ファイル、%2 バイトを %3 に書き込みました。</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>復号したディレクトリのルートが 1 つではありません。</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>IPFS ノードのピンの一覧にこの内容がありません。次の gc で削除されます。もう一度追加してください。</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>IPFS ノードが内容のすべてのブロックを送信しませんでした。もう一度追加してください。</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>IPFS ノードの示すブロックのサイズが、実際と異なります。</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>そこにピンされています。ブロック %1 個を抜き取り、ハッシュを確認しました（--full ですべて確認します）。</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>ブロック 1 個</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>ブロック %1 個</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>ルート 1 個</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>ルート %1 個</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>ピン 1 個</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>ピン %1 個</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1、1 バイト。</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1、%2 バイト。</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>内容は IPFS ノードにありますが、node.json でノードが指定されていません。"rack" の "ipfs_api" を設定してください。</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>アカウントには%1があり、上限に達しています。先に何かのピンを解除してください。</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>アカウントが保持できるのは %1 バイトまでで、これを加えると超えます。何かのピンを解除するか、クォータを上げてください。</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>同じ内容が、すでにそのままピンされています。</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>CAR には%1があります。受け付けられるのは 16 個までです。</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>%1 を読み取り、%2 をピンしました。</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>すでにピンされていました。</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>アカウントのピンの数が上限に達しています。</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>ルートの示すサイズがありえない値です。</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>アカウントはそれだけのバイト数を保持できません。</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>ピンしました。</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>IPFS ノードは、このノードより前にこれをピンしていました。そのピンは残ります。</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>そのブロックは、次の gc まで IPFS ノードに残ります。</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>IPFS ノードがピンを解除しませんでした。そこのピンは残ります。</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>ピンを解除しました。</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>ピンを解除し、%1 を削除しました。</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>ここで %1 を削除しました。</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>ここで %1、IPFS ノードで %2 を削除しました。</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>暗号化された内容が変更されたか、途切れており、どの部分も信頼できません。別のコピーを使ってください。</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>内容のキーは、内容を追加したときに表示された 64 桁の小文字の 16 進数でなければなりません。</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>内容が大きすぎて暗号化できません。</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>ツリーのフォルダーの深さが %1 を超えています。</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>シンボリックリンク %1 が、書き込み中のツリーの外を指しているため、拒否しました。</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>書き込み先 "%1" は、新しい名前で終わっていなければなりません。</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>「%1」ができません（%2）: %3。</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>%1 コントローラーを %2 の実行に渡せません: %3。</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>コントロールグループの作成</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>ノードの移動</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>全プロセスの移動</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>制限が有効になっていないため、実行を開始しませんでした: %1。</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>コンテナーを準備できませんでした（%1）: %2。</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>サンドボックスでコードを実行できるのは Linux だけです。</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>ノードを Linux、または Windows の WSL 2 で実行してください。</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>許可するシステムコールの一覧は x86_64 と aarch64 用です。このマシンは %1 です。</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>ノードを x86_64 または aarch64 のマシンで実行してください。</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>プログラム stacknet-sandbox-helper と stacknet-sandbox-init がありません。</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>Stacknet Console を再インストールしてください。どちらも libexec/stacknet に入ります。</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>runc は root 権限なしで実行を開始できません。</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>gVisor（runsc）は root 権限なしでは制限を設定しないため、制限を検証できません。</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>Kata にはハードウェア仮想化が必要ですが、/dev/kvm がありません。</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>Kata は実行を仮想マシンに閉じ込めるため、コードの開始前にその資格情報を読み戻せません。</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>Kata は実行を仮想マシンに閉じ込めるため、コードの開始前にその資格情報を読み戻せません。また、バージョン 2 以降は containerd からの指示しか受けません。</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>ランタイムに crun、runc、runsc のいずれかを選んでください。</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>コンテナーランタイムが見つかりませんでした（%1）。</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>強化ランタイム（gVisor、runsc）がここでは使えないため、代わりに %1 がコードを実行します。</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>gVisor を使うには、ノードを root で実行してください。</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>強化ランタイムが指定されています。</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>名前で指定されています。</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>コントロールグループが%1のホストでの第 1 候補です。</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>コントロールグループが%1のホストでの第 2 候補です。第 1 候補はインストールされていません。</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>使用できますが、別のものが優先されています。</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 は、イメージからの脱出の既知の脆弱性がない最初のバージョン %2 より古いものです。ノードは、使用前にイメージを無害化します。</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>ディストリビューションが新しいバージョンを提供したら、%1 をアップグレードしてください。</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0、またはランタイムに userns を許可する AppArmor プロファイル。</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>ノードが root で動作し、ユーザー名前空間がオフのため、コードがマシンの root として実行されてしまいます。</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>このマシンではユーザー名前空間がオフです。</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>root 権限のないプログラムには、ユーザー名前空間が許可されていません。</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>ノードは CAP_SYS_ADMIN のない root で動作しており（コンテナー内?）、名前空間を作成できません。</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>ノードをコンテナーの外で、または一般ユーザーとして実行してください。</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>コントロールグループがマウントされていないため、制限を設定できません。</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>統合階層をマウントしてください: mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>ここのコントロールグループは%1で、root でなければ制限を設定できません。</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>統合階層で起動してください: カーネルのコマンドラインに systemd.unified_cgroup_hierarchy=1。</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>ノードのコントロールグループに、使用できる %1 コントローラーがありません。</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>ノードを Delegate=yes のユーザーサービスとして実行し（試すには systemd-run --user --scope -p Delegate=yes）、/etc/systemd/system/user@.service.d/delegate.conf に "[Service]\nDelegate=cpu cpuset io memory pids" と記述してください。</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>コードの実行に使う、65536 個の下位ユーザー ID とグループ ID の範囲がありません。</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>バージョン 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>混在型</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>バージョン 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>resources/images/python/build FOLDER、または ./dev run で作成してください。</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>resources/images/python/build FOLDER でイメージを作り直してください。</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>`stacknetctl sandbox spec` の出力を使ってランタイムを手動で実行するか、別のランタイムを選んでください。</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>別のランタイムを使ってください。これは、指定された制限なしでコンテナーを開始します。</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>ノードを Delegate=yes のユーザーサービスとして実行し、/etc/systemd/system/user@.service.d/delegate.conf に "[Service]\nDelegate=cpu cpuset io memory pids" と記述してください。</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>フォルダーを削除するか、所有者に依頼してください。</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>メッセージを確認してから、ノードを再起動してください。</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>ノードをもう一度起動してください。</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>ツールのイメージが破損しています: %1。</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>ツールのイメージを使用できません: %1。</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>そこにイメージ sha256:%1 はありません。</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>%1 にツールのイメージがありません。</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>イメージの項目 %1: %2。イメージは使用されません。</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>イメージのレイヤーが途中で終わっています。</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>ノードが停止処理中のため、イメージを展開しませんでした。</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>イメージのファイルの合計が %1 バイトを超えています。イメージは使用されません。</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>ツールのイメージが破損しています。レイヤー: %1。</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>イメージのレイヤーを書き込めません: %1。</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>イメージのレイヤーが、伸張すると %1 バイトを超えます。イメージは使用されません。</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>イメージのレイヤーが、伸張すると %1 倍を超える大きさになります。これは圧縮爆弾のため、イメージは使用されません。</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>%1 に書き込めません: %2。</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>自己テストのコンテナーが実行されませんでした: %1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>自己テストのコンテナーが、自分で書き込んだものを読み取れませんでした。</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>自己テストのコンテナーが、%2 ではなく終了コード %1 で終了しました。</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>実行は開始前にキャンセルされました。</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>ツールのイメージに %1 用のプログラムがありません。</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>イメージのレイヤーがバイト %1 で破損しています: %2。</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json: フィールド %1: %2。</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>オブジェクトでなければなりません</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>true または false でなければなりません</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>未知のものです</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>ローカルネットワーク用に使えるループバックインターフェイスのポートがありません。</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>%1 のローカルネットワークのノードは %3 ではなく %2 です。その数を使うか、別のデータディレクトリを使ってください。</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 は %2 とは別のネットワークのジェネシスです。正しいファイルを復元するか、空のデータディレクトリで始めてください。</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>ローカルネットワークのバリデーターは 4～7 で、%1 ではありません。4 あれば、1 つを失っても動作します。</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>"%1" はアドレスではありません。HOST:PORT の形式で入力してください（例: 127.0.0.1:8480）。</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>%1 に node.json がありません。--devnet 4 でローカルネットワークを起動するか、stacknetctl genesis create または invite accept でノードを作成してください。</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>ノードキーがロックされており、このノードの接続をまだ保証していません。--passphrase-file で一度ロックを解除してください。</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json: フィールド metrics: %1。</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json: フィールド metrics.%1: %2。</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>テキストでなければなりません</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>1～32 文字の英数字と「-」でなければなりません</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>すべてのクライアントがこのマシン上にあるように見える TLS プロキシの背後では必要です</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>64 個以内のテキストのリストでなければなりません</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>空でないテキストでなければなりません</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>オブジェクトのリストでなければなりません</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>JSON オブジェクトではありません</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>1 でなければなりません</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>1～64 バイトでなければなりません</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>14～20 の数でなければなりません</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>フォルダーと時刻 at_s を指定しなければなりません</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>auto、hardened、crun、runc、runsc、kata のいずれかでなければなりません</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>ありません。TLS には証明書とその鍵が必要です</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>1,000 ピア以内のリストでなければなりません</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>設定 %1: %2。</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>整数で指定します</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>%1 という設定はありません。</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>%1 のいずれかで指定します</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json: フィールド rack.%1: %2。</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>0～%1 の数でなければなりません</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>embedded または ipfs でなければなりません</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>ありません。ipfs には必要です</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>http://HOST:PORT または unix:/absolute/path でなければなりません</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>このマシンにありません。内容とシークレットが平文でネットワークを通ってしまいます。トンネルか unix ソケットを使うか、allow_plain_http を設定してください</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json: フィールド retention%1: %2。</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>%1～%2 の日数でなければなりません</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>時刻を知らせたピアはまだありません。</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>ピアに接続してください。それまでは何もわかりません。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>このマシンの時計が、ピアの中央値より %1 ms 遅れています。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>このマシンの時計が、ピアの中央値より %1 ms 進んでいます。</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>時刻同期をオンにしてください: timedatectl set-ntp true。</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>空き容量を読み取れませんでした。</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>データディレクトリがまだマウントされているか確認してください。</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>空き容量は %1 GiB です。</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>空きを増やしてください。書き込めないノードは署名を停止します。</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>データディレクトリとそのキーを、他のユーザーは読み取れません。</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>このマシンの他のユーザーが読み取れるもの: %1。</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>それらのファイルに chmod 600 を実行し、含まれているキーのパスフレーズを変更してください。</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>このマシンの他のユーザーがデータディレクトリの中を見られます。</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>データディレクトリに chmod 700 を実行してください。</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>データベース %1 個が SQLite のクイックチェックに合格しました。</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>ノードを停止し、データディレクトリのコピーを取ってから、バックアップを復元するか、スナップショットでノードを参加し直させてください。</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>次のファイルは使えるキーではありません: %1。</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>バックアップまたは単語から復元してください。それまで削除しないでください。</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>ノードのキーはロックが解除されており、署名できます。</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>ノードのキーはロックされています。投票できず、何も得られません。</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>「ノードキー」のページでロックを解除してください。</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>「ノードキー」ページでスラッシュ保護ファイルをエクスポートしてください。</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>署名したものの記録に問題はありません。まだ一度もエクスポートされていません。</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>署名したものの記録に問題はありません。前回のエクスポートからの日数: %1。</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>署名したものの記録を開けません: %1。</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>ノードを停止し、そのキーで署名しないでください。votes.db を復元するか、スラッシュ保護ファイルをインポートしてください。</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>ノードが署名の状態を報告していません。</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>ノードを起動してから、もう一度確認してください。</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>署名が停止しました: %1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>対処方法は「コンセンサス」ページにあります。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>記憶にない署名をした可能性があるため、ビュー %1 まで沈黙します。</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>待つか、「ノードキー」ページでスラッシュ保護ファイルをインポートしてください。</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>署名する前に、同じキーを使う別のノードがないか確認しています: 残り %1 s。</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>お待ちください。ほかに必要な操作はありません。</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>バリデーターではないため、投票に署名しません。</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>そのパスを使っている別のプログラムがないか確認し、ノードをもう一度起動してください。</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>HTTP API が待ち受けていません。</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>ログで理由を確認してください。別のプログラムがポートを使っている可能性があります。</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>HTTP API は %1 で待ち受けています。</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>ノードは設定どおり、クライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>ピアが設定されていません。</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>招待ファイルでネットワークに参加してください。</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>接続していない各ピアの理由は、「ネットワーク」のページにあります。</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>準備ができていません。</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>モデルは応答しています。</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>必要な操作は「作業」のページにあります。</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>サンドボックスでコードを実行できます。</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>インストールすべきものは stacknetctl sandbox doctor でわかります。</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>NVIDIA のドライバーが応答しています。</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>ここに NVIDIA のドライバーはありません。</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>ない場合、アテステーションと機密タスクは利用できませんが、ほかはすべて動作します。</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>以前に始めたセットアップはありません。</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>NVIDIA GPU %1 個</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>応答する NVIDIA GPU がありません。</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>応答する NVIDIA のドライバーがありません。</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>NVIDIA ドライバー %1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>コンフィデンシャルコンピューティングはオンです。</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>このマシンに機密タスクは渡されません。</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>手順 2 で別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>空き %1 GiB</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>フォルダーに書き込めません。</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>2 GiB 以上の空きを用意するか、別のディスクのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>20 GiB あれば、1 年分のチェーン、モデル、ツールのイメージが入ります。</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>このマシンの時計を正しく保つものがありません。</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>時刻同期をオンにしてください: timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>%1 ms の精度で同期済み</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 は HOST:PORT の形式ではありません。</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 はネットワークインターフェイスのアドレスではありません。</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>%1 で待ち受けできません: %2。</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>手順 2 で別のピア用アドレスを選んでください。</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>HTTP API は代わりに空いているポートを使います。どのポートかは「概要」に表示されます。</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>%1 で待ち受け可能</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>%1 と %2 で待ち受け可能</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>ここにはモデルがインストールされていません。</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>スラッシュで始まる、フォルダーの完全なパスを入力してください。</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 はフォルダーではなくファイルです。</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>そこにソケットがありません。動作中の stacknetd のデータディレクトリにあるファイル run/operator.sock を指定してください。</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>このソケットでエンジンが応答しません: %1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>このソケットでエンジンが時間内に応答しません。</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>このソケットでエンジンが応答しません。</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>%1 にほかのファイルがあります。空のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>%1 にはすでにノードがあります。空のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>手順 3 で作成したキーが、もう %1 にありません。手順 3 に戻って作成してください。</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>%1 のファイルに、手順 3 のものとは別のキーが入っています。手順 3 に戻って作成してください。</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>招待のジェネシスが、示されたチェーンのものではありません。使用しないでください。</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>保存されたセットアップを使用できません。フィールド %1 がないか、誤っています。</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>作業のルール: フィールド %1: %2。</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>月曜日 00:00 からの、0 または 1 の 168 文字でなければなりません</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>ミリ秒の時刻、または 0 でなければなりません</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>スケジュールがオンの間は、1 時間以上を指定しなければなりません</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>運用者 API を %1 で提供できません。</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>運用者ソケット %1 を開けません: %2: %3。</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>運用者ソケットのパスが %1 バイトあります。上限は 107 です。もっと短いデータディレクトリを選んでください: %2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>フォルダー %1 は運用者ソケットの置き場所として安全ではありません。このプログラムのユーザーが所有し、そのユーザーだけが書き込めるようにしてください（chmod 700）。</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>運用者ソケットの場所に、ソケットではないファイル %1 があります。別の場所に移してください。</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>別のプログラムがすでに %1 で待ち受けています。停止するか、別のデータディレクトリを選んでください。</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>%1 で待ち受けているプログラムは、別のユーザーとして動作しています。何も送信されていません。</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>キーは永久除外されており、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>キーが「有効」でも「接続済み」でもありません。</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>キーの自由なトークンは %1 です。</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>キーのボンド済みトークンは %1 です。</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>ボンド解除中のものはありません。</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>待機期間を終えたボンド解除中のトークンはまだありません。</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>キーは一時停止中ではありません。</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>一時停止が終わるのは、早くてもエポック %1 です。</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>出品できるのは「有効」なノードキーだけです。</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>キーは出品されていません。</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>提出できるのは「有効」なノードキーだけです。</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>先にボンドを解除して引き出してください。キーのトークンがボンド済み、またはボンド解除中です。</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>キーはこのエポックのバリデーターに含まれています。</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>キーは出品中です。先に出品を取り下げてください。</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>所有者を変更できるのは「有効」または「接続済み」のノードキーだけです。</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>ノードキーはすでに台帳に載っています。</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>ノードキーがロックされています。ロックを解除してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>接続できるのは「有効」なノードキーだけです。</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>キーが接続されていません。</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>要求されたトランザクションと、それを要求した者が永久に公開されます。</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>約束と、約束されたトランザクションが永久に公開されます。</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 はここではピンされていません。</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>キーストアにキー %1 がありません。</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>このノードキーは台帳に載っていません。先に登録してください。</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>キーは 72 時間が過ぎるまでコールドです。</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>応答の前にノードとの接続が切れました。コマンドが実行された可能性があります。先に確認してください。</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>ノードとの接続が切れました。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>ノードが時間内に応答しませんでした。コマンドがこれから実行される可能性があります。先に確認してください。</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>ノードが時間内に応答しませんでした。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>ノードが要求を理解できませんでした（gRPC ステータス %1）。同じバージョンのプログラムを使ってください。</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>%1 のノードに接続しています。</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>ノードが、このプログラムで読み取れない状態データを送信しています。同じバージョンのプログラムを使ってください。</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>%1 のノードとの接続が終了しました。再試行します。</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>ここで実行されるコードは何とも比較できません。%1がわからないためです。</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>ランタイムのバージョン</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>ツールのイメージ</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>抜き取り検査で、入力がほかのノードに示されることがあります</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>要求でクラスを宣言したタスクは、検査できる結果を約束します。その一部は、回答が作成された後に無作為に選ばれた 3 つのほかのノードが再実行します。そのため、サービスを提供したノードは、入力を、チャットの場合は回答も、抽選まで暗号化してメモリーに保持し、選ばれたノードにだけ、それぞれに向けて暗号化して渡します。結果が一致しない場合は、ネットワークのバリデーターも再実行します。どちらもディスクに書き込まれることはなく、タスクが選ばれなかったとき、または判定されたときに消去されます。</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>機密要求がこの方法で検査されることはありません。機密要求のノードは代わりにアテステーションで自らを証明し、ほかのノードが入力を見ることはありません。メモリーの利用に同意した要求も同様です。記憶された内容は、メモリーを開いたノードにとどまります。</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>要求を対象から外すには、本文で "spot_check": false を送るか、ヘッダー X-StackNet-Spot-Check: off を送ってください。</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>%1 を書き込む空きがありません。ディスクの空きを増やして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>%1 に書き込めません: %2。パスとその権限を確認してください。</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>%1 を読み取れません: %2。</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 が %2 バイトを超えています。</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>フォルダー %1 を作成できません: %2。別のデータディレクトリを選ぶか、権限を変更してください。</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>データディレクトリ %1 に書き込めません: %2。別のデータディレクトリを選ぶか、権限を変更してください。</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>%1 を起動できません: %2。</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>プログラムとノードの名前は、40 文字以内の英数字でなければなりません。</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>ジェネシスの %1: %2。</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>ジェネシスが有効な JSON ではありません: %1。</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>ジェネシスが 4 MiB を超えています。</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>台帳上でサービスを提供していない: %1</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>リンクなし: %1</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>最近の連絡なし: %1</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>有効なアテステーションなし: %1</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>この種のタスクに非対応: %1</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>モデルなし: %1</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>最低ステーク未満: %1</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>別の Stack に提供中: %1</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>リソースなし: %1</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>必要な機能なし: %1</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>空きスロットなし: %1</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>負荷 90 % 以上: %1</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>このタスクを今受けられるアテステーション済みノードはありません。既知のノード: %1。</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>このタスクを今受けられるアテステーション済みノードはありません。既知のノード: %1（%2）。</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>このタスクを今受けられるノードはありません。既知のノード: %1。</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>このタスクを今受けられるノードはありません。既知のノード: %1（%2）。</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>ディスクがいっぱいのため、データベース %1 を拡張できませんでした。空きを増やして、もう一度お試しください。前回の変更は保存されていません。</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>データベース %1 が破損しているか、データベースではありません（%2）。バックアップから復元するか、別の場所に移してもう一度起動してください。</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>データベース %1 は別のプログラムまたはタスクが使用中です。それを閉じるか、しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>データベース %1 を開けないか、書き込めません（%2）。ファイルとそのフォルダーの所有者が自分であること、ディスクが読み取り専用でないことを確認してください。</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>データベース %1 が操作を拒否しました: %2。その前に何が試みられたかをログで確認してください。</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>データベースが設定 %1 = %2 を受け付けませんでした（現在は %3）。使用中の SQLite ライブラリが適合しません。ディストリビューションのものをインストールしてください。</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>整合性の検査に失敗しました</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>パラメーターをバインドできませんでした（%1）</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>一度に渡せる SQL 文は 1 つだけです</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>データベース %1 のバージョンは %2 ですが、このプログラムが対応しているのはバージョン %3 までです。より新しいプログラムが書き込んだものです。このプログラムを更新してください。</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>データベース %1 のログを確認できません（%2）。フォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>データベース %1 からは何も削除されていません。%2 のため、削除した行が読める状態で残ってしまいます。使用中の SQLite ライブラリが適合しません。ディストリビューションのものをインストールしてください。</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>行は削除されましたが、別のプログラムまたはタスクが読み取り中のため、データベース %1 のログにまだ残っています。それを閉じるか、しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>secure_delete が 1 ではなく %1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>ジャーナルモードが %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>ペーパーワーク %1 件、%2 トークン、%3 マイクロ USD</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>ノードキー %1: ブロックでは %2、台帳では %3。</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>%1 のファイルが 200,000 個を超えています。</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>%1 を走査できません（%2）。権限を確認してください。</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>そのタスクにレシートはありません。レシートがあるのは成功したタスクだけです。</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>保留中のブロックのフォルダーを一覧表示する</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>未完成のブロックを削除する</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>ブロックを探す</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>ブロックを作成する</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>ブロックを書き込む</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>ブロックを所定の場所に置く</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>保留中のブロックをディスクに書き込む</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>ブロックの名前をディスクに書き込む</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>ブロックを開く</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>ブロックを調べる</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>ブロックを読み取る</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>ブロックを削除する</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>ブロックを一覧表示する</translation>
        </message>
        <message>
            <source>No GPU is shown: %1</source>
            <translation>GPU を表示できません: %1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2。</translation>
        </message>
        <message>
            <source>%1 sent what it must not: %2 Install Stacknet again or update the driver.</source>
            <translation>%1 が許可されないものを送信しました: %2 Stacknet を再インストールするか、ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return within %1 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIA のライブラリが %1 ms 以内に戻らなかったため、停止しました。続く場合は、マシンを再起動してください。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process (signal %1). Update the driver.</source>
            <translation>NVIDIA のライブラリがプロセスを終了させました（シグナル %1）。ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process. Update the driver.</source>
            <translation>NVIDIA のライブラリがプロセスを終了させました。ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>Only a validator of a local network can leave other nodes' transactions out to show what happens then. Start this node without --withhold.</source>
            <translation>ほかのノードのトランザクションを含めずに、そのとき何が起こるかを示せるのは、ローカルネットワークのバリデーターだけです。--withhold を付けずにこのノードを起動してください。</translation>
        </message>
        <message>
            <source>The driver is being asked which GPUs there are.</source>
            <translation>どの GPU があるかをドライバーに問い合わせています。</translation>
        </message>
        <message>
            <source>This machine has no such GPU.</source>
            <translation>このマシンにそのような GPU はありません。</translation>
        </message>
        <message>
            <source>No GPU would be left to work; to stop all work, pause it.</source>
            <translation>作業する GPU がなくなります。すべての作業を止めるには、作業を一時停止してください。</translation>
        </message>
        <message>
            <source>A quote is for 1 to 100,000 keys: {"count": 5}.</source>
            <translation>見積もりは 1～100,000 個のキーが対象です: {"count": 5}。</translation>
        </message>
        <message>
            <source>This node serves no clients, so no GPU works for it and none is asked.</source>
            <translation>このノードはクライアントにサービスを提供していないため、このノードのために作業する GPU はなく、問い合わせも行いません。</translation>
        </message>
        <message>
            <source>The node is still looking for a model.</source>
            <translation>ノードはまだモデルを探しています。</translation>
        </message>
        <message>
            <source>The model server (%1) is not this node's own: choose its GPUs where it is started.</source>
            <translation>モデルサーバー（%1）はこのノード自身のものではありません。使用する GPU は、そのサーバーを起動する場所で選んでください。</translation>
        </message>
        <message>
            <source>There is no model on this machine, so no GPU works for it.</source>
            <translation>このマシンにモデルがないため、このノードのために作業する GPU はありません。</translation>
        </message>
        <message>
            <source>The local model's server is started again with the GPUs that may work.</source>
            <translation>作業してよい GPU で、ローカルモデルのサーバーを再起動しています。</translation>
        </message>
        <message>
            <source>%1 holds a node of another network (%2). Make the local network in another data directory.</source>
            <translation>%1 には別のネットワーク（%2）のノードがあります。ローカルネットワークは別のデータディレクトリに作成してください。</translation>
        </message>
        <message>
            <source>must hold UUIDs of GPUs, "GPU-..."</source>
            <translation>GPU の UUID（"GPU-..."）でなければなりません</translation>
        </message>
        <message>
            <source>buyer is the key's owner already.</source>
            <translation>buyer はすでにキーの所有者です。</translation>
        </message>
        <message>
            <source>The key is yours already.</source>
            <translation>キーはすでにあなたのものです。</translation>
        </message>
        <message>
            <source>The key is listed for %1, not for %2.</source>
            <translation>キーの出品価格は %2 ではなく %1 です。</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>許可されていない操作です</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>そのようなファイルやディレクトリはありません</translation>
        </message>
        <message>
            <source>Interrupted system call</source>
            <translation>システムコールが中断されました</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>入出力エラーです</translation>
        </message>
        <message>
            <source>Argument list too long</source>
            <translation>引数リストが長すぎます</translation>
        </message>
        <message>
            <source>Exec format error</source>
            <translation>実行形式のエラーです</translation>
        </message>
        <message>
            <source>Bad file descriptor</source>
            <translation>ファイル記述子が不正です</translation>
        </message>
        <message>
            <source>Resource temporarily unavailable</source>
            <translation>リソースが一時的に利用できません</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>メモリを確保できません</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>許可がありません</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>デバイスもしくはリソースがビジー状態です</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>ファイルがすでに存在します</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>デバイスをまたぐリンクは無効です</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>そのようなデバイスはありません</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ディレクトリではありません</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>ディレクトリです</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>無効な引数です</translation>
        </message>
        <message>
            <source>Too many open files in system</source>
            <translation>システムで開いているファイルが多すぎます</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>開いているファイルが多すぎます</translation>
        </message>
        <message>
            <source>Text file busy</source>
            <translation>プログラムファイルが使用中です</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>ファイルが大きすぎます</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>デバイスに空き領域がありません</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>読み取り専用ファイルシステムです</translation>
        </message>
        <message>
            <source>Too many links</source>
            <translation>リンクが多すぎます</translation>
        </message>
        <message>
            <source>Broken pipe</source>
            <translation>パイプが切れています</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>ファイル名が長すぎます</translation>
        </message>
        <message>
            <source>Function not implemented</source>
            <translation>機能が実装されていません</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>ディレクトリが空ではありません</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>シンボリックリンクの階層が深すぎます</translation>
        </message>
        <message>
            <source>Address already in use</source>
            <translation>アドレスはすでに使用中です</translation>
        </message>
        <message>
            <source>Cannot assign requested address</source>
            <translation>要求されたアドレスを割り当てられません</translation>
        </message>
        <message>
            <source>Network is down</source>
            <translation>ネットワークが停止しています</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>ネットワークに到達できません</translation>
        </message>
        <message>
            <source>Software caused connection abort</source>
            <translation>ソフトウェアが接続を中止しました</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>相手から接続がリセットされました</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>ソケットが接続されていません</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>接続がタイムアウトしました</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>接続を拒否されました</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>ホストへの経路がありません</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>サポートされていない操作です</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>ディスクの割り当て量を超えました</translation>
        </message>
        <message>
            <source>Operation canceled</source>
            <translation>操作が取り消されました</translation>
        </message>
        <message>
            <source>Host not found (authoritative)</source>
            <translation>ホストが見つかりません(権威ある応答)</translation>
        </message>
        <message>
            <source>Host not found (non-authoritative), try again later</source>
            <translation>ホストが見つかりません(権威のない応答)。後でもう一度お試しください</translation>
        </message>
        <message>
            <source>End of file</source>
            <translation>ファイルの終わりです</translation>
        </message>
        <message>
            <source>access permission denied</source>
            <translation>アクセスが拒否されました</translation>
        </message>
        <message>
            <source>attempt to write a readonly database</source>
            <translation>読み取り専用データベースに書き込もうとしました</translation>
        </message>
        <message>
            <source>bad parameter or other API misuse</source>
            <translation>パラメータの誤り、またはその他の API の誤用です</translation>
        </message>
        <message>
            <source>constraint failed</source>
            <translation>制約に違反しました</translation>
        </message>
        <message>
            <source>database disk image is malformed</source>
            <translation>データベースファイルが壊れています</translation>
        </message>
        <message>
            <source>database is locked</source>
            <translation>データベースがロックされています</translation>
        </message>
        <message>
            <source>database or disk is full</source>
            <translation>データベースまたはディスクがいっぱいです</translation>
        </message>
        <message>
            <source>database schema has changed</source>
            <translation>データベースのスキーマが変わりました</translation>
        </message>
        <message>
            <source>database table is locked</source>
            <translation>データベースの表がロックされています</translation>
        </message>
        <message>
            <source>disk I/O error</source>
            <translation>ディスクの入出力エラーです</translation>
        </message>
        <message>
            <source>file is not a database</source>
            <translation>ファイルはデータベースではありません</translation>
        </message>
        <message>
            <source>locking protocol</source>
            <translation>ロック手順のエラーです</translation>
        </message>
        <message>
            <source>out of memory</source>
            <translation>メモリが足りません</translation>
        </message>
        <message>
            <source>string or blob too big</source>
            <translation>文字列またはデータが大きすぎます</translation>
        </message>
        <message>
            <source>unable to open database file</source>
            <translation>データベースファイルを開けません</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>名前は読める文字で 1～64 バイトにしてください。</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>より短い名前を 1 行で指定してください。</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>これらの権限は同時に指定できません。</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>キーを管理するキーは、ほかのことを行えません。</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>アドレスの中に、アドレスブロックでないものがあります。</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>10.0.0.0/8 や 2001:db8::/32 のように入力してください。</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>モデル名が長すぎるか、空白を含んでいるか、32 個を超えています。</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>月間予算が大きすぎます。10^15 トークン以下にしてください。</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>この API キーは失効済み、または交換済みです。</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>新しいキーを作成してください。</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>この API キーは期限切れです。</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>古いキーを有効にしておけるのは最長 24 時間です。</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>このセッションはすでに終了しています。</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>何も変更されていません。一覧をもう一度確認してください。</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>このノードではウォレットでのログインを利用できません。</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>このマシン上、または node.json に設定した https のオリジンで、クライアントにサービスを提供している必要があります。</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>時間内に署名がありませんでした。</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>サインインをもう一度始めてください。</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>誤ったリンクまたは署名が 5 回続いたため、サインインを打ち切りました。</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>もう一度始めてください。心当たりがない場合は、このマシンの別のプログラムが試みたものです。</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>サインインはキャンセルされました。</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>準備ができたら、もう一度始めてください。</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>このサインインは終了したか、新しいものに置き換えられました。</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>もう一度始めてください。</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>このサインインは終了しました。</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>このノードはそのチェーンからのサインインを受け付けません。</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>別のチェーンのアカウントを使うか、node.json で許可してください。</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>このテキストはすでに使用されたか、5 回失敗しました。</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>新しいテキストを作成し、それに署名してください。</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>署名は、指定されたものとは別のアカウントのものです。</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>入力したアドレスのアカウントで署名してください。</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>Auth Bridge に登録できるサイトは 1,000 件までです。</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>使わなくなったサイトを削除してください。</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>このサイトはもう登録されていません。</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>一覧をもう一度確認してください。別の場所で削除された可能性があります。</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>このマシンでページを開けませんでした。</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>ループバックのポートが空いていることを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>このノードには Rack がありません。</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>node.json の "rack" の下で "enabled" を設定してください。</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>Rack のジョブが上限に達しています。</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>どれかが完了するまで待つか、キャンセルしてください。</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>ここで使える CID ではありません。</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>先頭から末尾の文字まで、もう一度コピーしてください。</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>すでにここではピンされていません。</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>一覧をもう一度確認してください。</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>このジョブはもう一覧にありません。</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>指定先にはすでにファイルがあります。</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>まだ存在しないパスを選んでください。</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>このキーではこの内容を開けません。</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>追加時に表示されたキーを使ってください。</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>内容は暗号化されています。キーが必要です。</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>追加時に表示されたキーを指定するか、CAR をエクスポートしてください。</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>IPFS ノードが応答しません。</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>動作していることを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>Rack のディスクに空きがありません。</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>空きを増やすか、何かのピンを解除してください。</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>ジョブはキャンセルされました。</translation>
        </message>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>この API キーはもう存在しません。</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>このパスフレーズではノードキーを開けません。</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>キーボード配列と Caps Lock を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>このノードキーはこのノードのキーストアにありません。</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>ロック中またはロック解除済みと表示されたキーを選んでください。</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>ノードキーがロックされています。</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>ロックを解除してから、もう一度実行してください。</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>パスフレーズが短すぎます。</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>8 文字以上にしてください。無作為な 4 つの単語ならさらに安全です。</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>ノードキーは 72 時間が過ぎるまでコールドです。</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>キーの横に表示された時刻までお待ちください。</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>ノードキーがこの手順に必要な状態ではありません。</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>順序は、登録、72 時間の待機、有効化、接続です。</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>ノードキーはすでに台帳に載っています。</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>このタスクのレシートはありません。</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>レシートは、タスクが正常に終了すると表示されます。</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>別の Stacknet プログラムがこのデータディレクトリを使用しています。</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>そのプログラムを閉じるか、--data-dir で別のフォルダーを指定して起動してください。</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>HTTP ポートは別のプログラムが使用しています。</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>そのプログラムを閉じるか、--http 127.0.0.1:0 を指定して空きポートで起動してください。</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>エンジンとの接続が切れました。</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>コンソールは自動で再接続を試みます。stacknetd が動いているか確認してください。</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>失敗しましたが、理由は示されませんでした（%1）。</translation>
        </message>
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>このプログラムは、そのバリデーターを含むローカルネットワークを動かしていません。</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>コンソールはロックされています。</translation>
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
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 時間</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 日</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1前</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1後</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>グラフィックスプロセッサー</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>応答が速くなります。ない場合はプロセッサーが処理します。</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>ドライバー</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>GPU が本物である証拠を提供します。</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>コンフィデンシャルコンピューティング</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>機密タスクを受けられるのはアテステーション済みのマシンだけです。ほかのマシンも通常のタスクは受けられます。</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>コンテナーランタイム</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>コードのタスクは制限されたコンテナーで実行されます。それができなければ実行されません。</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>投票を書き込めないノードは署名を停止します。</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>時計</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>時刻の誤った提案は拒否され、ログインが早く終わってしまいます。</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>クライアントやほかのノードはここに接続します。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>ない場合、チャットの要求には 503 で応答します。</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>%2 バリデーターのうち %1 にしか到達できません。ブロックを確定できません。</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>ピアを見る</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%2 ピアのうち %1 が接続されていません。ネットワークはそれらなしで動き続けます。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>このマシンの時計は、ほかのノードから %1 ずれています。NTP で合わせてください。</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>ノードはネットワークに追いつく途中で、まだ投票していません。</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>チャットを提供していません: %1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>動作中のモデルがありません。</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>コードを実行していません: %1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>コンテナーランタイムがありません。</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>HTTP アドレスが開いていないため、クライアントはこのノードに接続できません。</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>ログを見る</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 は接続済みですがロックされているため、署名できません。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>%1 は 72 時間を過ぎ、有効化できます。</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>有効化</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 はまだ台帳に載っていません。</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登録</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>ノードは実行中のタスクを終わらせ、新しいタスクは受けません。</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>作業は一時停止中です。タスクは受けません。</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>確認する</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>GPU の証拠が不合格のため、機密タスクを受けられません。</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>理由を見る</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>最初のデータを待機中</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>エンジンに接続していません</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>表示されているのは、最後にわかっていた状態です。</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>エンジンからの応答がありません</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>表示内容はすでに正しくない可能性があります。</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>稼働中のノードキーなし</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>タスク受付不可</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>収益発生中: タスクを実行中</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>収益の準備完了</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>今すぐ対応が必要 · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>安全ですが確認が必要 · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>正常に動作中 · %1 · 急ぎの対応なし</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>確定ブロック %1、完了タスク %2、失敗 %3。</translation>
        </message>
        <message>
            <source>See the checks</source>
            <translation>検査を見る</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1、%2 まで消音</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重要度</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最後</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出所</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>First</source>
            <translation>最初</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>回復済み</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>消音の期限</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>ノードキーファイル (*.snkey);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>スラッシュ保護 (*.json);;すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>長すぎます。名前は %1 バイトまでです。アクセント付きの文字は 2 バイト、文字体系によっては 3～4 バイトになります。</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>短すぎます。%1 文字以上にしてください。</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>長すぎます。パスフレーズは %1 バイトまでです。</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>2 つのパスフレーズが一致しません。</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>%1 文字以上にしてください。無作為な 4 つの単語ならさらに安全です。</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>%1 micro-USD</source>
            <translation>%1 マイクロ USD</translation>
        </message>
    </context>
    <context>
        <name>NodeKeys</name>
        <message>
            <source>Slashed: contradicting votes</source>
            <translation>スラッシュ: 矛盾する投票</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>スラッシュ: 抜き取り検査の不合格</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>スラッシュ: 検閲</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 トークン</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>キーの作成</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>ファイルのエクスポート</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>スラッシュ保護のエクスポート</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>署名の停止</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>%1 までコールド</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1、永久除外</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1、一時停止中</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>バックアップなし</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>単語の確認なし</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>バックアップが古い</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>バックアップ済み</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>エポック %1 · ビュー %2</translation>
        </message>
        <message>
            <source>Nothing signed</source>
            <translation>署名なし</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>未エクスポート</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>エクスポート済み</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>直近 %n 日に基づく推定</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>ポイントはどこから来るか</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>ポイント/日</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>ポイント/時</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>ポイントはまだありません</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>ポイントは、完了したタスク、時間内の投票、抜き取り検査で得られます。</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>合計はどう推移するか</translation>
        </message>
        <message>
            <source>points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>キーの登録</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>投票への参加</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>完了したタスク</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>リーダーとしての任期の喪失</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>無効なものの要求</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>スラッシュ</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>エポックごとの減衰</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>抜き取り検査の実施</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>抜き取り検査の不履行</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>抜き取り検査の不合格</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>タスクの入力の未引き渡し</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>記録以前または記録外</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>抜き取り検査</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>減衰</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>罰則</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>プロンプトと回答</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>実行されるコード</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>レシート</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>使用状況の指標</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>台帳</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>待機中のトランザクション</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>抜き取り検査の入力</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>抜き取り検査</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>Rack のファイル</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>ユーザーのメモリー</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>ウォレットアドレス</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>監査ログ</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>アテステーション</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>モデルとイメージ</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>削除の証明</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>スワップ</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>コアファイル</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>プロセスのメモリー</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>ロックされたメモリー</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>API の通信</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>すべての保存先を把握</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>学習には使用しない</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>データは処理場所にとどまる</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>内容はコピーされない</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>クリーンアップ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピンの解除</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>不要データの回収</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>書き込みなし</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>上書き</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>キーの破棄</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>永久に保持</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>内容は %1 の IPFS ノードに送られます。その CID を知った人は誰でもそこから取得でき、ほかの場所のコピーは取り戻せません。</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>内容はまず暗号化されます。キーは一度だけ表示され、どこにも保存されません。キーがなければ、誰も内容を再び読めません。</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>暗号化されません。内容を推測した人は、CID によってその推測が正しいか確かめられます。</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>ピン、その名前、その名前のキーが完全に削除されます。</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>ほかのピンが必要としないブロックは、このノードから削除されます。</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>ほかの人が取得、エクスポート、バックアップしたコピーは取り戻せません。暗号化された内容のコピーは、キーがなければ読めません。</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>IPFS ノードが応答しない場合、ピンはそこに残り、このノードはそのピンを把握しなくなります。</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>IPFS ノードは、ピンされていないブロックを、同じノードを使うほかのプログラムのものも含めてすべて削除します。</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>IPFS ノードは以前からこれをピンしていました。そのピンは残ります。</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>ブロックは、IPFS ノードが不要データを回収するまでそこに残ります。</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>収益とポイント</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>発生したアラート</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>アラートのルールとチャンネル</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>チャットのプロンプト、応答、ファイル（テキストおよびトークン）</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>メモリー上のみ: 要求、キュー、モデルのコンテキスト</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>回答が送信されるまで</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>回答するため</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>操作は不要</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>実行されるコード、その標準入力、ファイル、出力</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>メモリーファイルシステム /dev/shm/stacknet-UID-…/jobs。ない場合は sandbox/</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>実行が終わるまで</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>実行するため</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>タスク: ID、種類、モデル、API キーの ID、時刻、トークン数、エラーコード、ペーパーワークの状態。内容とアドレスは含まない</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>台帳がペーパーワークを受理してから 90 日。受理されなかった場合は 30 日。タスクが失敗した場合は 7 日</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>決済と、請求についての問い合わせ</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>運用者: stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>ノードキーが署名したレシート: 入力と出力のダイジェスト（チャットはクライアントだけが持つソルト付き。コードは、再実行して比較できるようにソルトなし）</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db（タスクと同じ場所）</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>タスクの記録と同じ期間</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>行われたことの証明</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>タスクの記録と同じ</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>ペーパーワーク: タスクのハッシュ、トークン数、レシートのダイジェスト、価格。アカウントと内容は含まない</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db（ネットワークの全ノード）</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>決済。台帳はこれで成り立っている</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>誰にもできない</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>要求とトークンのカウンター。公開されるのは、多数のアカウントの合計にノイズを加えたもので、アカウントとアドレスは含まない</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>1 日が終わるまではメモリー、その後は metrics.db</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>カウンターはその日の公開まで。公開分は最新の 400 件</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>ノードの使われ方を知るため</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>運用者: カウンターは再起動、公開分はファイルの削除</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>ブロック、トランザクション、ノードキー、ステーク、ポイント、証拠、異議申し立て、抜き取り検査の判定、アテステーションの声明。内容は含まない</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db、snapshots.db（ネットワークの全ノード）</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>永久。古いブロックは取り除かれることがある</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>ネットワークが合意した内容</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>このノードのキーがコンセンサスで署名したもの</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>ビューが確定するまで。最新のものは永久</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>1 つのビューで 2 つのものに署名しないため（スラッシュ）</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>誰もすべきでない</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>ブロックを待つトランザクションと、それを保持する約束</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db、orders.db、*.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>ブロックに入るか、期限が切れるまで</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>検閲の証明</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>ネットワークが抜き取り検査に選ぶ可能性のあるタスクの入力。選ばれたノードにだけ、それぞれに封印して送られる</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>メモリー上のみ</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>選ばれたノードが求めることができなくなるまで</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>ほかのノードの検査を受けるため</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>まだ開示されていない、抜き取り検査へのこのノードの回答と、コミットする自作のプログラム: ダイジェストとソルト。クライアントの入力は含まない</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db、*.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>開示されるか、検査が終わるまで</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>再起動後に開示して開けるようにするため</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>ユーザーが Rack に入れたファイル、ピン、その所有者</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db、rack.key、rack/。設定されていれば IPFS ノード</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>ユーザーがピンを解除するまで</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>ユーザーが保持を望んでいる</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>ユーザー: ピンの解除、その後の不要データの回収</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>ユーザーが求めたメモリー。ユーザーの秘密から得たキーで暗号化</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db。スナップショットは memory-snapshots/ の暗号化セグメント</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>ユーザーが削除するまで</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>ユーザーが記憶を望んでいる</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>ユーザー: 1 件またはすべてを削除（キーが破棄される）</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>API キー: 名前、スコープ、制限、使用トークン、キー付きダイジェスト。キー自体は含まない</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db、access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>ノードが存在する間。失効したキーも一覧に残る</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>誰が要求でき、誰に請求するかを知るため</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>運用者が失効させる。失効したものは記録として残る</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>サインインから 7 日、無操作で 12 時間</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>サインインを維持するため</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>ユーザーがサインアウトするか、運用者が終了させる</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>サインインと「すべての場所でサインアウト」</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>誰がどのキーやセッションに何をしたか: 最新の 100,000 件</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db、login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>新しい記録が 100,000 件たまるまで</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>盗難の後に何が起きたかを知るため</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>誰にもできない: ログは増えるだけ</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>GPU の判定、その公開証拠、RIM ファイル、失効リスト</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db、attestation.key、attestation.json、rims/、revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>判定は終了まで。履歴は上限付き</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>どのノードが機密タスクを受けられるかを知るため</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>運用者: ファイルの削除</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>ノードの動作: ID、件数、コード、ピアのアドレス。内容は含まない</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log、stacknet.log.1、stacknetd.out、inference/llama-server.log。メモリーには最新の 20,000 行</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 日、または先に達した場合は 1 ファイル 16 MiB</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>不具合の原因を知るため</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>ノードキーと接続用のキー（暗号化）。無人ノードのロックを解除するもの</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>ノードが存在する間</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>署名し、接続を受けるため</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>運用者</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>起動するため</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>ダウンロードまたはビルドしたモデルファイルとツールのイメージ、およびそのダイジェスト</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>アセットフォルダー、sandbox/、inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>置き換えられるか回収されるまで</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>タスクを実行するため</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>運用者: stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>削除されたもの: 分類、行数、時刻、読み戻した設定</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>最新の 1,000 件</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>ジョブが実行されたことを示すため</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>運用者がエクスポートするもの: ノードキーファイル、投票（スラッシュ保護）、ペーパーワーク、CAR</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>運用者が置いた場所（データディレクトリの外）</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>運用者が保持する間。ここでの削除は及ばない</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>バックアップとアカウント</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>運用者。含まれるユーザーのメモリーは、キーがなくなれば役に立たない</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>運用者自身の収益の明細</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>運用者がファイルを削除。ペーパーワークは台帳から再び読み込まれます</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>設定、稼働時間、ピアの遮断、ジェネシス文書、ロック、運用者ソケット、準備完了ファイル</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>ノードに起きたこと：条件、ノードキーまたは API キーの ID、数値、時刻。内容は含みません</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>無期限、または終了後に運用者が設定した日数</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>何がいつ起きたかを調べるため</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>運用者：受信箱の「いつ、どれだけ」</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>アラートのルールとチャンネル。メールサーバーのパスワードと webhook の署名鍵を含みます</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>設定されている間</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>運用者に知らせるため</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>運用者：ルールまたはチャンネルを削除</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>ウォレットアドレス: 署名するメッセージ、アカウント（運用者が付けた名前を含む）、サイトへの同意に含まれるもの</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>署名するメッセージ: 10 分。アカウントの番号と同意: 与えられている間。サインインしたウォレット: 連携を解除するまで</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>ユーザーが同意を撤回する。運用者がウォレットの連携を解除する</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake, verdicts of spot checks; and every slash on the network. No account, no content</source>
            <translation>運用者自身のノードキーについて台帳が示す内容（一覧と日別の合計）：ペーパーワーク、ポイント、ステーク、抜き取り検査の判定。さらにネットワーク上のすべてのスラッシュ。アカウントも内容も含みません</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; verdicts and points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>最新のペーパーワーク 500,000 件、ポイント 200,000 件、スラッシュ 100,000 件。判定と時間別ポイントは 400 日、ステークは 800 日、日別の収益は無期限</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, network address and the page's origin at the sign-in, times, salted digests of tokens</source>
            <translation>ウォレットでのログイン: アカウント（ウォレットアドレス）、ブラウザーのラベル、サインイン時のネットワークアドレスとページのオリジン、時刻、トークンのソルト付きダイジェスト</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>コンソールの言語です。ログとエクスポートしたファイルは英語のままです。</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>ログイン時に起動</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>デスクトップにログインすると、ウィンドウなしでコンソールを起動します。</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>トレイに常駐</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>ウィンドウを閉じても、ノードはトレイのアイコンの背後で動き続けます。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>高コントラストの明暗はデスクトップに従います。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>デスクトップの文字サイズに対するパーセントです。</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>表の行</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>コンパクトでは一度に表示される行が増えます。</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>自動で動いたり点滅したりするものがなくなります。</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>起動時に金額を隠す</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>トークン、ポイント、金額は、表示するまで伏せられます（Ctrl+Shift+M）。</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>未使用時にロックするまでの分数</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>0 でオフになります。コンソールのロック中もノードは動き続けます。</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>デスクトップと同時にロック</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>デスクトップの画面ロックがかかるとロックします。</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>サスペンド時にロック</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>マシンがスリープする前にロックします。</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>最小化時にロック</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>ウィンドウを最小化するか、トレイに閉じるとロックします。</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>デスクトップ通知</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>アラートをデスクトップに表示します。受信箱にはすべて届きます。</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>ノードの名前</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>人に表示されます。ほかのノードからも見えます。</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>ピア用アドレス</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>ほかのノードが接続する HOST:PORT です。ポート 0 では空きポートを使います。</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>クライアントへのサービス提供</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>タスクを受け付けます: HTTP API、モデル、サンドボックス。オフの場合、ノードは投票だけを行います。</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>暗号化された要求のみ</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>本文がエンドツーエンドで暗号化されていないタスクを拒否します。</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>公開アドレス</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>クライアントが API のパスの前に付けるものです（例: https://node.example）。ウォレットはここにサインインします。</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>モデルサーバー</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>ローカルモデルの代わりに使う OpenAI 互換サーバーです（例: http://127.0.0.1:11434/v1）。</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>サンドボックスのランタイム</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>コードを実行するコンテナーランタイムです。「強化」では gVisor を優先します。</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>タスクの抜き取り検査を受ける</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>クライアントがクラスを宣言したタスクをコミットします。オフの場合、抜き取り検査のポイントは得られません。</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>ほかのノードのタスクを検査</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>ほかのノードのタスクを再実行します。自動: ノードがクライアントにサービスを提供しているとき。</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>カナリアの設置</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>このノード自身の小さなプログラムを、一部は誤ったダイジェストでコミットし、確かめずに承認する者を見つけます。</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>決済済みタスクの保持</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>タスクのペーパーワークが台帳に載ってからの日数です。</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>未決済タスクの保持</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>ペーパーワークが台帳に載らなかったタスクの保持日数です。</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>失敗したタスクの保持</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>タスクが失敗してからの日数です。</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>ログの保持</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>日数です。2 以上にしてください。</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>厳格なプライバシー</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>平文のスワップとコアファイルがなく、メモリーをロックできる場合にだけノードが起動します。</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>使用状況の公開</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>1 日の合計にノイズを加え、GET /v1/usage で公開します。</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>Prometheus 用の指標</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>このマシンのプログラムからの GET /metrics に応答します。</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>ファイルを内容のアドレスで保持します。</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack: アカウントごとのバイト数</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>これを超える分は拒否されます。</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack: アカウントごとのピン数</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>パスフレーズのコスト</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>14～20。1 段階上げるごとに、ロック解除に必要な時間とメモリー、そして盗んだ者が 1 回の推測に必要とするものが 2 倍になります。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに従う</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高コントラスト</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>ゆったり</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>強化</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>ノード</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>時計</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>ファイルのモード</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>キーストア</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>ピア</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>サンドボックス</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>GPU ドライバー</translation>
        </message>
        <message>
            <source>Clear secrets after seconds</source>
            <translation>シークレットを消去するまでの秒数</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>コピーしたシークレットがクリップボードに残る時間です。</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>ほかのページで設定</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>スラッシュ保護</translation>
        </message>
        <message>
            <source>Sound for critical alerts</source>
            <translation>重大なアラートの音</translation>
        </message>
        <message>
            <source>Other alerts are always silent.</source>
            <translation>ほかのアラートは常に無音です。</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT の不一致</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>抜き取り検査の不合格</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>検閲</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>永久除外</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>適用済み</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>このキーを使う別のノードは見つかっていません。投票はすべて送信前にディスクに書き込まれるため、再起動しても二重に署名することはありません。</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>ノードキーはバリデーターではありません。投票に署名しないため、スラッシュされることもありません。</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>ノードキーがロックされています。ロックを解除するまで何にも署名しません。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>記憶にない署名をした可能性があるため、沈黙しています。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>記憶にない署名をした可能性があるため、ビュー %1 まで沈黙しています。</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>署名する前に、同じキーを使う別のノードがないか確認しています: 残り %1。</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>今回の実行では、もう何にも署名しません。</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>あなたのキーに対する証拠が見つかっており、まだ台帳に載っていません。</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>ノードは安全のため署名を停止しました。</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>あなたのキーに対する異議申し立てが審理中です。</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>あなたのキーに対する異議申し立ては高さ %1 で棄却されました。</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>あなたがリーダーの任期 %1 は、提案 %n 件の後に離脱されました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>作業は一時停止中です。</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>作業は %1 まで一時停止中です。</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>未対応のアラートはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>%n 件のアラートに対応が必要です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet コンソール（ロック中）</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Weak</source>
            <translation>弱い</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良い</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>強い</translation>
        </message>
        <message>
            <source>Starting %1 %</source>
            <translation>起動中 %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>停止処理中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>未登録</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>コールド</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>コールド、有効化可能</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>出品中</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>監視のみ</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>ロック解除済み</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>キュー待ち</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>コミット済み</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>失効済み</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>到達不能</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>デバッグ</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>重大</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>該当者</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>On</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>誰が何をしたか</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>ログごとに最新の 100,000 件を保持</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>監査ログ</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>記録はまだありません</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>キー、サインイン、サイトの作成、変更、終了がここに記録されます。</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>このノードはクライアントにサービスを提供していません</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>キーもセッションも保持しないため、記録するものがありません。</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>操作の種類</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>すべての操作</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>ログの選択</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>両方のログ</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>新しい記録を表示</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>開発中</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>Auth Bridge のサイト</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>サイトが選択されていません</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>サイトの追加</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>このノードはクライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>本人確認を求められるサイトはありません</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>このノードはクライアントにサービスを提供していません</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>ここにサイトを登録すると、このノードを通じてウォレットでそのサイトにサインインできるようになります。</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>表でサイトを選ぶと、ここに表示されます。</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>このマシン上の http がオリジンとして認められます。ほかの人が使う前にオフにしてください。</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>同意した人の情報が、1 分間だけ有効なトークンでサイトに伝えられます。</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>クライアント ID</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登録日時</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>オリジン %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>リダイレクト %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>ログアウト URL</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>サイトを登録しました。</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>サイトは次の要求から拒否され、まだ使っていないコードは無効になります。</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>そこへのサインインに同意したアカウントはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>再び登録した場合、%n 件のアカウントが改めて同意する必要があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>サイトを削除</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>サイトを削除しました。</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>これを通じて誰もサインインできません。設定で変更できます。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Nobody asked yet</source>
            <translation>要求はまだありません</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Needs the person</source>
            <translation>本人の操作が必要</translation>
        </message>
        <message>
            <source>Asked for consent</source>
            <translation>同意を要求</translation>
        </message>
        <message>
            <source>Another origin asked</source>
            <translation>別のオリジンからの要求</translation>
        </message>
        <message>
            <source>Another address to return to</source>
            <translation>別の戻り先アドレス</translation>
        </message>
        <message>
            <source>Request not valid</source>
            <translation>無効な要求</translation>
        </message>
        <message>
            <source>Asked too often</source>
            <translation>要求が多すぎる</translation>
        </message>
        <message>
            <source>Too many codes are open</source>
            <translation>未使用のコードが多すぎる</translation>
        </message>
        <message>
            <source>Session was over</source>
            <translation>セッション終了済み</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最後のメッセージ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>今月の使用量</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>制限</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>要求</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>キーが選択されていません</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API キーの作成</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>交換…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>失効…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>このノードはクライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>API キーはまだありません</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>プログラムがこのノードを呼び出すには API キーが必要です。新しいキーは一度だけ表示され、その後は表示されません。</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>最初のキーを作成</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>このノードはクライアントにサービスを提供していません</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>表でキーを選ぶと、ここに表示されます。</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>このキーを使うプログラムは拒否されます。</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>用途: %1。</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>今月（UTC）の使用量は %1 トークン。予算は未設定</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>今月（UTC）の使用量は %1 / %2 トークン</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>制限</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>接続元アドレス</translation>
        </message>
        <message>
            <source>any</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>エコー</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>交換元</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>API キー「%1」を失効させますか？</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>%1 はまだ一度も使われていません。</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>%1 を使うプログラムは次の要求から拒否されます。最終使用: %2。</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>失効したキーは元に戻せません。中断なくキーを切り替えるには、代わりに交換してください。</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>キーを失効</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>キー「%1」を失効させました。</translation>
        </message>
        <message>
            <source>Revoke these keys…</source>
            <translation>これらのキーを失効…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>%n 個のキーを確認してください</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>無期限のキー、まもなく期限が切れるキー、90 日間使われていないキーは、誰も監視していない入口です。「通知」の列に示されます。</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>API キーを保持していません。設定で要求を受け付けるようにできます。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>要求</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>%n 個の API キーを失効させますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>これらを使うプログラムは次の要求から拒否されます。</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>失効したキーは元に戻せません。</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>キーを失効</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>アクセスページの各部</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>ウォレット</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>監査ログ</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>ここで行われたこと</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>このタブの監査ログ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>有効なセッション</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>セッションを終了…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>ほかをすべて終了…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>有効なセッションはありません</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>セッションはウォレットでサインインすると始まり、最後の使用から 12 時間、またはサインインから最長 7 日で終了します。</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>すべて終了…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>選択中のセッションは残ります</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>このセッションを終了しますか？</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>「%2」の %1 は、このセッションでサイトが得たものも含めて、ただちにサインアウトされます。</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>戻るには、もう一度ウォレットで署名する必要があります。</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>セッションを終了</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>セッションを終了しました。</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>ほかのセッションをすべて終了しますか？</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>すべてのセッションを終了しますか？</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n 件のセッションが、サイトが得たものも含めて、ただちに終了します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>%2 の「%1」だけがサインインしたままになります。</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>サインインしたままの人はいなくなります。</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>セッションを終了</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>セッションを終了しました。</translation>
        </message>
        <message>
            <source>End these sessions…</source>
            <translation>これらのセッションを終了…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>%n 件のセッションを終了しますか？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Sign out everywhere…</source>
            <translation>すべての場所でサインアウト…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>ウォレットでサインイン…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>ウォレット</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>セッションを表示</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>このノードはクライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>ウォレットの署名で本人であることを証明します。トランザクションは行われず、支払いも発生しません。</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>ウォレットでサインイン</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>このノードはクライアントにサービスを提供していません</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>すべての場所で %1 をサインアウトしますか？</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n 件のセッションが、サイトが得たものも含めて、ただちに終了します。</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>戻るには、もう一度ウォレットで署名する必要があります。</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>アカウントをサインアウトしました。</translation>
        </message>
        <message>
            <source>Wallets that have signed in</source>
            <translation>サインインしたウォレット</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>名前を付ける…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>連携を解除…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>サインインしたウォレットはありません</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>誰もサインインできません。設定で変更できます。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>%1 の連携を解除しますか？</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>%n 件のセッションがただちに終了します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>%n 件のサイトへの同意が取り消され、このノードはそれを破棄します。</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>再びサインインできますが、ここでは新しいウォレットになります。</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>連携を解除</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>ウォレットの連携を解除しました。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>チャンネルの追加</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>チャンネルの変更</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>チャンネルを保存</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>例: 自分の電話</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>シェルを使わずに実行します。アラートは環境変数 STACKNET_ALERT_… に入ります。</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>アラートは JSON で送信されます。</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>ホストだけを表示しています。変更しない場合は空のままにしてください。</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>このチャンネルを使用</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>カンマ区切りで 5 件まで。</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>node@example.org</translation>
        </message>
        <message>
            <source>From</source>
            <translation>送信元</translation>
        </message>
        <message>
            <source>smtp.example.org</source>
            <translation>smtp.example.org</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>メールサーバー</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS（必須）</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>最初から TLS</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>なし（このマシン上のみ）</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>空: ログインなし</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>署名用キー</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>保存済みです。変更しない場合は空のままにしてください。</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>設定すると、すべての要求が署名されます（Stacknet-Signature）。</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>ノードのデータディレクトリに保存され、あなただけが読めます。</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>絶対パスは / で始まります。</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>メールアドレスをカンマ区切りで 1～5 件入力してください。</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>これはメールアドレスではありません。</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>ほかのマシンへのメールは暗号化する必要があります。</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>下でこのユーザーのパスワードを入力してください。</translation>
        </message>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>長すぎます。名前は %1 バイトまでです。アクセント付きの文字は 2 バイトになります。</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>1,024 バイトまでです。</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>メールサーバーの名前またはアドレス。空白は使えません。</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>名前またはアドレスだけを入力してください。ポートには専用の欄があります。</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>254 バイトまでです。</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>https、またはこのマシン上の http で、ユーザー名、#、空白を含まないものでなければなりません。</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>https:// の後にマシンの名前が続きます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>最終送信</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>最後の結果</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>時間帯と件数</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>静音時間</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>重大でないものは保留され、後で 1 通にまとめて届きます。重大なアラートはいつでも届きます。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>ノードの現地時間です。終了の方が早い時刻なら、日付をまたぎます。</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>静音時間には終了時刻が必要です。</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>1 時間あたりのメッセージの上限</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>上限に達すると、残りが受信箱にあることを 1 通で知らせます。</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>終了したアラートの保持</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleDialog</name>
        <message>
            <source>New rule</source>
            <translation>新しいルール</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>ルールの変更</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>ルールを保存</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>知らせる内容</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <source>As</source>
            <translation>重要度</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>重大なアラートは静音時間にも届きます。</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>即時</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>継続時間</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>同じ時間（最長 5 分）収まっていれば回復とみなされます。</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>重要度を 1 段階上げるまで</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>それまでに誰も確認していない場合。</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>このルールを使用</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>受信箱以外の宛先</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1～%2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2。</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1、%2 継続: %3。</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>テストを送信</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>選択したすべての送信先に送ります。何も保存されません。</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>ルール全体</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1、%2 まで</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>%1 の消音を解除</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>現在消音中</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>消音を解除しました。</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>テストの送信先: %1。</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>届いたかどうか確認してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>知らせる内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>After</source>
            <translation>経過後</translation>
        </message>
        <message>
            <source>As</source>
            <translation>重要度</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>受信箱のみ</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>%1 まで消音</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>オン、%n 件消音中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>このデスクトップの通知</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>プログラムを呼び出す</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>例: /usr/local/bin/tell-me</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>Web アドレスを呼び出す</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>例: https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>どのように知らせますか？</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>プログラムの完全なパスを、スラッシュから入力してください。</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>https:// で始まり、パスワードを含まないアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>テストを送信</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>テストを送信: %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>送信しました。届いたかどうか確認してください。</translation>
        </message>
        <message>
            <source>Send mail</source>
            <translation>メールを送信</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Not kept until the node runs: then it lies in its data directory, readable by you only. When you go on with this setup after a break, type it again.</source>
            <translation>ノードが動作するまで保存されません。動作すると、ノードのデータディレクトリに置かれ、あなただけが読み取れます。この設定を中断してから続けるときは、もう一度入力してください。</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. What they tell you of is set on the Inbox page.</source>
            <translation>ペナルティ、失われたピア、期限が切れるアテステーションについて知らせます。受信箱にはすべてが届き、ここで選ぶ手段は別の場所でも知らせます。何を知らせるかは受信箱のページで設定します。</translation>
        </message>
        <message>
            <source>A password has at most 1,024 bytes.</source>
            <translation>パスワードは 1,024 バイト以内です。</translation>
        </message>
        <message>
            <source>Fill in To, From and the mail server, or send no mail.</source>
            <translation>宛先、送信元、メールサーバーを入力するか、メールを送信しない設定にしてください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>トークン（整数）</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>トークンに占める割合</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>全額</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>整数ではありません。</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>残高を超えています。最大 %1 です。</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>1 トークン以上にしてください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>スコープ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>対応が必要なキー、ピア、サービスはありません。</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>エンジンから新しい情報が届くと、再び確認されます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>アテステーション</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>テスト用の証拠</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>ここでは、固定した時計で記録済みの証拠を受け入れます。何の証明にもなりません。</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>判定の残り有効時間</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>JSON をエクスポート…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>ポリシー…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>GPU なしで使えるもの</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>これまでの判定</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>これまでの判定（古い順）</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>判定はまだありません</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>GPU に問い合わせるたびに、その結果がここに残ります。</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>アテステーション済みノード</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>台帳による</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>アテステーション済みのノードはありません</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>ノードは互いの GPU を検査し、その結果を台帳に記録します。</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>これで証明できないこと</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>このノードの GPU が、別のノードのものとしても申告されています。</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>一方が手放すまで、どちらも機密タスクを受けられません。</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>ノードを待機中</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>GPU には自動で再び問い合わせます（%1）。</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>GPU に今から再び問い合わせます。</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>CPU 側: 検証済み</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>CPU 側: 未証明</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>判定なし</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1: 合格、%2 まで有効</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1: 不合格、%2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>合格 %1 · 不合格 %2</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>エンジンが応答しません。これは %1 前のものです。</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>これは %1 前のものです。</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>レポートをコピーしました。</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>レポートのエクスポート</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>レポートを %1 に保存しました</translation>
        </message>
        <message>
            <source>Attest now</source>
            <translation>今すぐアテステーション</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>予定にかかわらず、GPU に新しい証拠を求めます。</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>証拠をコピー</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>証拠を保存…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>GPU の ID を含む、GPU の新しい証拠です。ファイルとして誰でも検査できます。</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>証拠をコピーしました。受け取った人はファイルとして検査できます。</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>証拠の保存</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>証拠を %1 に保存しました</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>GPU に問い合わせ中…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>GPU が応答し、証拠は有効です。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>求めない</translation>
        </message>
        <message>
            <source>any</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>%n 件拒否</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>良好であるとの確認が必要</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>応答がなくても許可し、表示する</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>このノードが証拠に求めるもの</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>ノードは起動時に、データディレクトリの attestation.json からこれを読み込みます。書かれていない項目は厳格な既定値になります。</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>ファームウェアの識別情報（FWID）</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>基準値（RIM）</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>失効</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>最も古いドライバー</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>最も古い vBIOS、Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>最も古い vBIOS、Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>応答の制限時間</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>判定の最長有効期間</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>自分の GPU 拒否リスト</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>自分の RIM 拒否リスト</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>ポリシー（JSON）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>ノード</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1（このノード）</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU の重複申告</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>アテステーション済み</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>検証者</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n ノード</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>%1 を遮断しますか？</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>このピアとのリンクは閉じられ、遮断が終わるまで接続することも受け付けることもありません。ほかのノードは引き続き通信します。</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>これはバリデーターです。このノードには現在、重み %2 のうち %1 のバリデーターからメッセージが届いていますが、遮断すると %3 になります。ブロックの確定には %4 が必要です。</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>これでは足りません。このノードでは確定ブロックが届かなくなります。</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>その投票も届かなくなり、ポイントを失います。理由がわかっている場合にだけ遮断してください。</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 日</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>自分で解除するまで</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>理由（自分にだけ表示）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>遮断</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>長すぎます: %1 バイト（最大 %2 バイト）。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>In the log: %1</source>
            <translation>ログ内: %1</translation>
        </message>
        <message>
            <source>Show in the log</source>
            <translation>ログで表示</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>サイトの追加</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 の変更</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>サイトを追加</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>ここに登録したサイトは、サインインのために人をこのノードへ送ることができ、本人が同意すると誰であるかを知ります。このノードでの権限は得られません。</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>クライアント ID</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>サイトが送信するものです。後から変更できません。</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>サイトが受け取るトークンに記載されます。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>同意を求められる人に表示されます。</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>オリジン</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>1 行に 1 件、ブラウザーと同じ書き方で入力します。応答はこれらにだけ送られます。</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>開発中: http://localhost をオリジンとして認める</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>リダイレクト URI</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>ウィンドウを開けないサイト専用です。1 行に 1 件。</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>ログアウト URL</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>セッションが終わると、このノードが呼び出します。空: なし。</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>この ID のサイトはすでに登録されています。そちらを変更してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>最初のオリジン</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登録日時</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>クライアント ID</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最後のメッセージ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BuyKeyDialog</name>
        <message numerus="yes">
            <source>It has %1 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>0～9 と a～f からなる %1 桁が必要ですが、%n 桁です。</numerusform>
            </translation>
        </message>
        <message>
            <source>64 hexadecimal digits that name the payment, the same for buyer and seller: the SHA-256 of the invoice, say.</source>
            <translation>支払いを表す 16 進数 64 桁で、買い手と売り手で同じものです。例: 請求書の SHA-256。</translation>
        </message>
        <message>
            <source>Buy the Node Key %1</source>
            <translation>ノードキー %1 の購入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>続ける…</translation>
        </message>
        <message>
            <source>No key of yours can buy.</source>
            <translation>購入できるキーがありません。</translation>
        </message>
        <message>
            <source>The owner of the bought key must be a key in this keystore that is its own owner: create one first.</source>
            <translation>購入するキーの所有者は、このキーストアにあり、かつ自身が所有者であるキーでなければなりません。先に作成してください。</translation>
        </message>
        <message>
            <source>Money moves outside of the ledger: pay the seller first, and let the seller, or the Stack where the key came from, confirm it. The order that you send here takes the key over; it pays nothing.</source>
            <translation>お金は台帳の外で動きます。先に売り手に支払い、売り手、またはキーの出所の Stack に確認してもらってください。ここで送る依頼はキーを引き取るもので、支払いは行いません。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>売り手</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>Of it for the Stack</source>
            <translation>うち Stack の取り分</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Tokens on the key</source>
            <translation>キーのトークン</translation>
        </message>
        <message>
            <source>The key is bought for</source>
            <translation>キーの購入名義</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>支払い参照番号</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>確認コード</translation>
        </message>
        <message>
            <source>128 hexadecimal digits that the seller gives you once the money is there.</source>
            <translation>入金後に売り手から渡される 16 進数 128 桁です。</translation>
        </message>
        <message>
            <source>Owner id, for the seller</source>
            <translation>売り手に渡す所有者 ID</translation>
        </message>
        <message>
            <source>Buy %1 for %2?</source>
            <translation>%1 を %2 で購入しますか?</translation>
        </message>
        <message>
            <source>Hold to buy</source>
            <translation>長押しで購入</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChainView</name>
        <message>
            <source>Certificate %1, %2</source>
            <translation>証明書 %1、%2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有効期間の開始</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>シリアル番号</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1 % of its life is over</source>
            <translation>有効期間の %1 % が経過</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>失効</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeBoard</name>
        <message>
            <source>Open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>認容</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>棄却</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>ほか %n 件は表にあります</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>リーダー</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>ビュー %1、期限 %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>送信済み、まだブロックに入っていない</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>ブロック %1 に収録</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>ブロック %1 で判定</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>このノードに対するもの</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>このノードが提出</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>%1 に対する異議申し立て、%2</translation>
        </message>
        <message>
            <source>promise for view %1</source>
            <translation>ビュー %1 への約束</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>ブロック %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>ビュー %1 での異議申し立て</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>%1 に対する異議申し立て</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>異議申し立て（JSON）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>ブロックに収録されたときに台帳が判定します。</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>リーダーは要求されたものを除外し、トークンを失いました。</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>申し立てられた側</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>根拠となる要求</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>エポック %2 のビュー %1</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>ビュー %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>トランザクション</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>要求者</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>提出者</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>このノードのログには、これ以上の情報はありません。</translation>
        </message>
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>リーダーは約束を破り、トークンを失いました。</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>約束の期限</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>約束した者</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>申し立てられた側</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>証明書に要求が含まれている</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>トランザクションを含む</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>トランザクションなし</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>判断を決めるログのブロック</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>ビュー %1、高さ %2: %3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>前のブロックにつながっている</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>ログがここで途切れ、前のブロックにつながっていない</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>途切れの後</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1（前のブロック: %2）</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
前のブロック: %2</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1、%2、ブロック %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>申し立てられた側</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>期限のビュー</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>提出ブロック</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>判定ブロック</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeSteps</name>
        <message>
            <source>Checks of the challenge</source>
            <translation>異議申し立ての確認項目</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到達</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1: %2。%3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeWizard</name>
        <message>
            <source>Transaction</source>
            <translation>トランザクション</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>クライアントの依頼</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>リーダー</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>期限のビュー</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>異議申し立ての開始</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>署名して提出</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>ボードに表示</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1/3 · リーダーは何を除外しましたか？ 証明できるのは、リーダー自身のブロック内の投票が要求したものか、リーダーが約束したものだけです。</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>異議を申し立てられるもの</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>妨げられているものはありません</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>要求されたトランザクションはすべてチェーンに入っており、待機中のクライアントの依頼もありません。</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2/3 · 証明。このノードは、台帳とまったく同じように、自分のログで判断します。</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3/3 · 提出の意味。取り消すことはできません。</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>提出して支払うキー</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>ロック解除…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>今後はボードに表示されます。</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>署名して提出…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>ログを読み取り中…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>証明をまとめられませんでした。</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>これは提出できません。何も証明せず、預託金が焼却されるだけです。</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>リーダーが期限のビューを過ぎるまで待って、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>戻って別のトランザクションを選んでください。</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · 自由なトークン %2</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>このノードには、支払いに使える登録済みのノードキーがありません。</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>キーがロックされています。異議申し立てに署名するにはロックを解除してください。</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>申し立てられた側</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 バイト</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>%1 に異議を申し立てますか？</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>判定は、これを含むブロックとともに出ます。</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>台帳は異議申し立てを認容しました。%1 がトランザクションを除外したと認定されました。</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>異議申し立て</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>約束の期限</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>要求時点</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>エポック %2 のビュー %1</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>要求者</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>このバイト列</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>異議申し立て</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>表で表示</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>異議申し立てを開始…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>妨げられているものはありません</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>要求されたものをリーダーが除外したと誰かが証明すると、異議申し立てがここに表示されます。</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>異議申し立ての自動提出</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>リーダーが何かを除外したことをログが証明するたびに、ノードが異議を申し立てます。</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>自分の異議申し立て · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>自分に対するもの · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>ネットワーク · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>このノードに対する申し立てはありません</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>このノードが提出した異議申し立てはありません</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>異議申し立てを自動で提出しますか？</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>台帳が拒否するものは提出されず、このノードのキーが申し立てられることもありません。</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>判定は、異議申し立てを収録したそのブロックで、ログだけに基づいて出ます。守るべき期限も、提出するものもありません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>%1 の新しいパスフレーズ</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>以前にエクスポートしたファイルのパスフレーズは、エクスポート時のままです。変更後にキーをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>現在のパスフレーズ</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>新しいパスフレーズ（再入力）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>暗号化中…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartCard</name>
        <message>
            <source>1 h</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>Show the last hour</source>
            <translation>直近 1 時間を表示</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>直近 24 時間を表示</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 日</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>直近 7 日を表示</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 日</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>直近 30 日を表示</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>全期間を表示</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>カスタム…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>表示する期間を選択</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>表で見る</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>グラフを画像としてコピー</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>直近 %n 分を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>まだ何も描かれていません。</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>収集中</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>最初の 2 秒分のデータが集まるとグラフが始まります。</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · 棒 1 本 %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>この期間のデータはありません</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>この 2 つの時点の間に値はありません。</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1（表）</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: 値はありません。</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1: 最後は %2、範囲は %3～%4。</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>%n 件のイベントに印が付いています。</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>%1 から %2 まで。左右の矢印キーで値を 1 つずつ読み取れます。</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>現在: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1（最小）</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1（最大）</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>ネットワーク %1、バリデーター %n、チェーン %2。
ノードキー %3 からの招待。
ピア: %4。チェーンとキーが正しいか、招待者に確認してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>新しいノードを始める</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>新しいノードキーを作り、このマシン上の専用のローカルネットワークで使います。</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>ネットワークに参加</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>新しいノードキーを作り、招待ファイルに記されたネットワークで使います。</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>単語からノードキーを復元</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>先に古いマシンを停止してください。1 つのキーで 2 つのノードが署名するとスラッシュされます。</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>動作中のエンジンに接続</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>stacknetd の表示と操作だけを行います。ここでは何も作成しません。</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>例: /home/me/stacknet-invite.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>招待ファイルの選択</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>招待ファイル</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>キーが登録されているネットワークの招待ファイル（省略可）</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>例: /var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>運用者ソケット</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>運用者ソケットをテスト</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>続けるにはソケットをテストしてください。</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>試してみるだけなら、4 つのバリデーターからなるローカルネットワークがすぐに開きます。質問はありません。そこにあるものに価値はありません。</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>試してみる</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>どのように始めますか？</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>すべてこのマシン上で動作します。アカウントもサーバーも必要ありません。</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>ネットワークの運営者から受け取ります。</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>空: 専用のローカルネットワーク。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>バージョン %1 が応答しました（%2、高さ %3）。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>クリップボードは %n 秒後に消去されます</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>終了しますか、それともウィンドウなしで動作を続けますか？</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>このデスクトップにはトレイがないため、動作中のノードは見えなくなります。プログラムをもう一度起動するとウィンドウに戻れます。通知から開くこともできます。</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>終了すると、実行中のタスク %n 件がキャンセルされます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>動作を続ける</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>終了（エンジンは停止）</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>ページ、キー、操作、設定</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致項目</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>その名前のものはありません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmSaleDialog</name>
        <message>
            <source>Confirm the sale of %1</source>
            <translation>%1 の売却の確認</translation>
        </message>
        <message>
            <source>Do this when %1 have reached you, not before. The buyer can take the key over with what you get here.</source>
            <translation>%1 が届いてから行い、届く前には行わないでください。ここで得られるものがあれば、買い手はキーを引き取れます。</translation>
        </message>
        <message>
            <source>Owner id of the buyer</source>
            <translation>買い手の所有者 ID</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, which the buyer gives you.</source>
            <translation>買い手から渡される 16 進数 64 桁です。</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>支払い参照番号</translation>
        </message>
        <message>
            <source>Send this to the buyer. It holds for this sale alone: this key, buyer, price and payment reference.</source>
            <translation>これを買い手に送ってください。このキー、買い手、価格、支払い参照番号による、この売却だけに有効です。</translation>
        </message>
        <message>
            <source>Confirmation of the sale</source>
            <translation>売却の確認コード</translation>
        </message>
        <message>
            <source>the confirmation</source>
            <translation>確認コード</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>続ける…</translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>すでにその所有者のものです。</translation>
        </message>
        <message>
            <source>Were %1 paid for %2?</source>
            <translation>%2 の代金 %1 は支払われましたか?</translation>
        </message>
        <message>
            <source>Hold to confirm the sale</source>
            <translation>長押しで売却を確認</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>買い手</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>クライアントの接続</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>HTTP アドレス</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>HTTP アドレス</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>クライアント用のコード</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>コードの言語</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>クライアント用のコード</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>OpenAI クライアントをそのまま使えます</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API キーの作成</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>失効…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>API キーはまだありません</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>プログラムがこのノードを呼び出すには API キーが必要です。新しいキーは一度だけ表示され、その後は表示されません。</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>API キー「%1」を失効させますか？</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>%1 を使うプログラムは次の要求から拒否されます。</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>失効したキーは元に戻せません。</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>キーを失効</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>まだ待ち受けていません</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>チャット · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>チャットモデルなし</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>コード · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>サンドボックスなし</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>コンセンサス</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>24 時間の自分の投票</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>現在のリーダー</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>ウォッチドッグ</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>過去、現在、次のリーダー</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>任期（古い順）</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>矢印キーで任期を移動します。枠付き: このノードがリーダー。破線: 今後の任期。</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>このノードの投票</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>投票開始まで</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>リーダーの義務</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>妨げられているものはありません</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>トランザクションが 1 秒より長く待っていると、バリデーターは投票の中でそれを要求します。</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>バリデーター</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>このエポックのもの。投票の欠落だけでは違反にならない</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>バリデーターはまだありません</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>ノードがチェーンを把握すると表示されます。</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>矛盾の証拠</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>正直なノードなら両方には署名しない、署名済みの 2 つのメッセージ</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>矛盾は見つかっていません</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>このノードに届いた署名はすべて、同じ署名者のほかの署名と矛盾していません。</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>両方のメッセージを表示</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>検閲を理由に、このノードに対する異議申し立てが出されています。</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>台帳は、これを収録したブロックで、ログだけに基づいて判定します。認容されると、キーのトークンをすべて失います。</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>このノードのキーは違反と認定され、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>失ったものとその証明は、ステーキングのページにあります。</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>ステーキング</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>このノードのキーは、抜き取り検査の不合格により一時停止中です。</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>期間が過ぎて一時停止を解除すると、再びリーダーを務め、投票します。</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>このノードはリーダーで、提案 %n 件以内に要求されたトランザクションを含める義務があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>ノードが自動で含めます。ビュー %1 を過ぎても除外したままだと、キーのトークンをすべて失います。</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>ビュー %1 · 確定 %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>このノードはバリデーターではありません</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>このノード · 任期 %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>任期 %1 のリーダー</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>残りの提案 %1</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>任期の提案 %2 件中 %1 件を実施</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>遅れはありません</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>このノードは投票していません</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>%1 後に任期から離脱</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>最後に離脱した任期 %1、%2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>任期 %1 はビュー %2 から、このノードがリーダーになります。</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>任期 %1 はビュー %3 から、%2 がリーダーになります。</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>このノード</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>次のリーダー: %1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>ブロック %1 の状態を取得して参加中: %3 個中 %2 個</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>大きく遅れています: 開始点となる状態を検索中</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>ブロックを 1 つずつ取得して追いついています</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>エポック</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>見つかった矛盾</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>使われなかったメッセージ</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>ほかのノードのために保持する状態</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>ブロック %1 のもの</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>リーダーは提案 %1 件以内に要求を含める必要がある</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>未履行 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>My last votes</source>
            <translation>自分の直近の投票</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>自分の投票（古い順）</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>矢印キーで投票を順に移動できます。証明書はクォーラムが投票した時点で締め切られるため、遅れた投票だけでは過失になりません。</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>遅延 %1 · 欠落 %2</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>一致</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>直近 %n ブロック</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>このファイルにはコンソールの設定が入っていません。</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>%1 という設定はありません。</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>設定 %1 にこの値は使えません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1をコピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
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
            <translation>%1 に始まった実行は正常に終了しませんでした。強制終了されたか、マシンが停止しました。</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>%1 に、手動またはメモリー不足により強制終了されました。</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>あってはならない状態になったため、%1 に自ら停止しました。</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>%1 に障害で終了しました（シグナル %2）。</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>コンソールが予期せず終了しました</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>自動で再起動しました。</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>署名した投票はディスクにあります。エンジンはまず、同じキーで署名する別のノードがないか確認し、その後で署名を始めます。</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>API キーの作成</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>このノードを呼び出すプログラムには、それぞれ専用のキーが必要です。そうすれば、ほかに影響を与えずに取り消せます。</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>例: ノートパソコン</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>自分にだけ見えます。キーの一覧に表示されます。</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>接続元、モデル、使用量</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>キーのその他の設定</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>チャット補完</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>サンドボックスでのコード</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>モデルの一覧</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Rack の読み取り</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Rack への書き込み</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>アテステーション済みノードのみ</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>API キーの管理</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>用途</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>ほかの日数</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>キーの期限までの日数</translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>これらのアドレスからのみ</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>1 行に 1 件、16 件まで。空: どこからでも可。</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>モデル名</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>これらのモデルのみ</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>1 行に 1 件、32 件まで。空: すべてのモデル。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>月間トークン数</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>UTC の暦月です。</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>毎分のトークン数</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>毎分の要求数</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同時の要求数</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>要求の送信元の ID です。空: なし。</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>テスト用キー: エコーモデルが応答し、モデルは呼び出されません</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>新しい API キー</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>ノードが保持するのはキーのダイジェストで、キー自体ではありません。失くしたキーは再表示できません。新しいキーを作成してください。</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>作成中…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>ノードキーの作成</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>ノードキーは、このノードの動作に署名し、トークンを保持します。パスフレーズで暗号化して保存され、パスフレーズがなければ誰にも復元できません。</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>例: ガレージ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>このマシンでの名前です。ほかのノードからは見えません。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>パスフレーズ（再入力）</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>暗号化中…</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>単語を導出中…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>元に戻す方法はありません。</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>確認のため「%1」と入力してください</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>キーのパスフレーズ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保持期間</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>現在の保持数</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最も古いもの</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>次回の削除</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>前回の削除</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>削除方法</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>場所</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>フィルターに一致するものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>%2 件中 %1 件を表示</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>行をコピー</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n 行をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1のエクスポート</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>%1 に保存しました</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>削除日時</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>証明</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>上書き</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>ログへの残存</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>トランザクション</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>リーダー</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>要求のビュー</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>期限のビュー</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>チェーン収録のビュー</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>要求者</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>このノード</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>%1をコピー</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>診断パッケージの保存</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP ファイル (*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>パッケージの内容と取り除いたもの</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>プログラムとシステムのバージョン</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>このマシンの点検結果と設定</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>ノードの設定</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>ノード自身が報告する状態</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>ログの最新の行</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>診断パッケージ</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>パッケージの内容</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>バイト</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>取り除いた箇所</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>何を入れるかノードに問い合わせています…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>圧縮前 %1 バイト。%2 か所を取り除きました。</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>%1 に保存しました</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>誰かに渡す前に、中身を確認してください。</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>サポートしてくれる人に渡す ZIP ファイルです。ホームフォルダー、ほかのマシンのアドレス、メールとウォレットのアドレス、API キー、パスワード、自分で付けた名前は取り除かれます。キーやタスクの内容は含まれず、どこにも送信されません。</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>ノードなしで収集</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>ノードが応答しません。</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>ノードがなくても、データディレクトリのファイルからパッケージを作成できます。</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>ノードが動作しているマシンで、次のコマンドを使うとパッケージを書き出せます: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>ファイルを読み取っています…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>コンソールが終了したとき、これが途中になっていました。</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>続きから再開</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>新しく始める</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>リーダー担当</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>このノードは任期 %1 のリーダーで、提案は %3 件中 %2 件残っています。</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>任期 %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>途中で終わる任期がなければ、ビュー %1 からです。</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>予定なし</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>次の任期に、このノードのものはありません。</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>ウォッチドッグ</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1後</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>その時点で、このノードは %1 の任期から離脱します。</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>コールドのキー</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>その時点で %1 を有効化できます。</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>新しい証拠</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>それまで機密タスクは拒否されます。</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>GPU の判定が期限を迎えます。ノードはその前に更新します。</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>一時停止が終わり、タスクの受け付けが再開されます。</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>スケジュールにより作業が一時停止します。</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>スケジュールにより作業が始まります。</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>次の予定</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>予定なし</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>このノードのキーはバリデーターではないため、リーダーになることはありません。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1 の詳細</translation>
        </message>
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>そのとき、GPU に再び問い合わせます。</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>GPU に再び問い合わせます。現在の判定の期限: %1。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>換金済み</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>積み上げ中</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
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
            <translation>収益</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>積み上げ額</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>換金済み</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>1 日の平均</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>合計は合っているか</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>ノードキー別の収益</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>台帳に載ったキーはありません</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>接続済みのノードキーは、タスクを行うたびに収益を得ます。</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>ノードキーを開く</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>このキーを提出…</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>月次明細</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>PDF の明細…</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>まだ月の記録はありません</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>ネットワークが最初のタスクを受理すると、月が表示されます。</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>タスクごとに署名済みの記録 1 件（台帳のとおり）</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>受理日時</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>使用時間</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>コントラクト</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>レシート</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>ペーパーワークはまだありません</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>このノードが行った各タスクは、ネットワークが受理すると、ここに 1 件の記録として表示されます。</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>自分の通貨（3 文字）</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>1 米ドルに対する自分のレート</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>自分のレート: 1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>ここと明細にだけ表示されます。ネットワークにレートはありません。</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>レートと通貨を入力すると、その通貨の列が表示されます。</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>通貨は EUR のような 3 文字です。</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>レートは 0.92 のような、ゼロより大きい数です。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>キー %n 個、未提出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>キー %n 個、支払い待ち</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>キー %n 個、支払い済み</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>収益はまだありません</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>最初の日がまだ終わっていません</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>丸 %n 日分（UTC）</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>記録の合計が台帳と一致しません。%1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>原因がわかるまで提出しないでください。stacknetctl paperwork export でも、chain.db から同じ比較ができます。</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>ブロック内のすべての記録を合計した結果、台帳にある自分のキーの値と一致しました。</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>ブロックを読み取っています。</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>比較不可</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>このノードはスナップショットで参加したため、高さ %1 までのブロックを持っていません。それ以前の記録は一覧にありませんが、台帳の合計は完全です。</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>高さ %1 までのブロックを読み取りました。残りは順に読み取ります。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>記録 %n 件、%1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>ブロック内</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>台帳上</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>時点の高さ</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>計上</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>ブロックの UTC 日付で計上</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>毎日の収益</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD/UTC 日</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>収益はまだありません</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>ノードキーとクライアントを接続してください。ネットワークが受理したタスクごとに Paper を得ます。</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>収益の累計</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>換金済み: 参照番号 %1 で支払われました。</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>提出済み: Stack が支払い、台帳に記録するまで待っています。</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>現在は提出できません。提出できるのは有効なキーだけですが、%1 は%2です。</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>現在は提出できません: %1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>提出すると、キーのすべてのペーパーワークが一度きりで引き渡され、残ったトークンは焼却されます。取り消せません。</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>%1 を提出しますか? 取り消せません</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>提出（取り消し不可）</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>キーを提出できるのは一度だけです。その後はペーパーワークを換金でき、キー自体は役目を終えます。</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 を提出しました。</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>%1 の明細を保存</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>%1 に保存しました</translation>
        </message>
        <message>
            <source>Disconnect this key…</source>
            <translation>このキーの接続を解除…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>どのキーの収益か</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>先にキーのロックを解除してください</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>今は提出できません: %1 がサービスを提供中です。接続を解除し、ボンドしたものを引き出してください。</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>%1 の接続を解除しますか？</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>キーの接続を解除</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 の接続を解除しました。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>すべてのキー</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日</translation>
        </message>
        <message>
            <source>By key and GPU</source>
            <translation>キー別・GPU 別</translation>
        </message>
        <message>
            <source>There is no split by GPU: the model server chooses which one serves a task, and does not tell.</source>
            <translation>GPU 別の内訳はありません。どの GPU がタスクを処理するかはモデルサーバーが選び、通知しないためです。</translation>
        </message>
        <message>
            <source>This machine has one GPU, %1: all that a GPU earned here came from it.</source>
            <translation>このマシンの GPU は %1 だけです。ここで GPU が得た収益はすべてこの GPU によるものです。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Opening the data directory</source>
            <translation>データディレクトリを開いています</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>ノードキーのロックを解除しています</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>チェーンを開いています</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>ほかのノードに接続しています</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>モデルとサンドボックスを準備しています</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>保持しているデータを点検しています</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>GPU に証拠を問い合わせています</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>Rack を開いています</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>運用者の設定を読み込んでいます</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>HTTP API を起動しています</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>実行中のタスク %n 件がキャンセルされます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>待機中のタスク %n 件が拒否されます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>タスク %n 件のペーパーワークがまだ確定していません。次回の起動時に再び引き渡されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>このノードは現在の任期のリーダーです。ウォッチドッグの時間が過ぎると、別のノードが引き継ぎます。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>このノードを設定…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>バックアップを開く…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>開くデータディレクトリ</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>ノードを起動できませんでした</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>何も変更されていません。原因を取り除いてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>エンジンからのメッセージ: %1</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>このデータは新しいバージョンのものです</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>より新しいバージョンのプログラムがこのデータディレクトリに書き込んでおり、このバージョンがその意味を推測することはできません。何も変更されていません。</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>新しいバージョンをもう一度インストールするか、更新前に作成したデータディレクトリのコピーを開いてください。コピーには、その後に署名した投票の記録がありません。別のマシンで同じキーが動いている間は、決して実行しないでください。</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>ここにはノードが設定されていません</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>データディレクトリ %1 にノードがありません。</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>設定は数分で終わり、どの段階でも中断できます。</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>エンジンが応答しません</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>このウィンドウは、別のプログラムのエンジンを表示しています。</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>自動で再試行されます。stacknetd が動作していること、その operator ソケットを使用できることを確認してください。</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>ノードを起動中</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>準備中…</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1（%2 %）</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 パーセント</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>ノードを停止中</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>処理中の投票とレシートを先にディスクへ書き込みます。</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>数秒以内に完了します。</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>ノードは停止しています</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>投票もサービスの提供もしていません。確定した内容はすべてディスクにあります。</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>ウィンドウを閉じています…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>二重署名の検出</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>キーのスラッシュ</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>リーダーに対する異議申し立て</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>異議申し立ての判定</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>任期の終了</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>このノードの任期からの離脱</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>署名の停止</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>バリデーターの変更</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>新しい集合にはバリデーターが不足</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>イベント</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>最近のイベント</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>重大</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>表示: %1</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>まだ何も起きていません</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>スラッシュ、異議申し立て、任期の終了、バリデーターの変更がここに表示されます。</translation>
        </message>
        <message>
            <source>No such event</source>
            <translation>該当するイベントはありません</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>このノードが把握しているイベントに、この重要度のものはありません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>検査する証拠を開く</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>証拠 (*.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>証拠のファイルを検査</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>開く…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>検査する証拠のファイルを開く</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>レポートをエクスポート…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>ファイルのレポートをクリア</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>%1 を検査中…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 を読み取れませんでした: %2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>ファイルが存在し、読み取り権限があることを確認してください。</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 は 4 MiB を超えているため、証拠ではありません。</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>GPU 16 個分の証拠でも 2 MiB 未満です。</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 は空です。</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>証拠の入ったファイルを選んでください。</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 は GPU の証拠ではありません。</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>証拠の JSON ファイルをこのページにドロップするか、開いてください。ほかのノードのもの、または "stacknetctl attest collect" が書き出したものを使えます。このノードのポリシーと基準値で検査しますが、このノード自体については何も示しません。</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>これはファイルの内容であり、このノードのものではありません。</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1: </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>ファイル %1: GPU %n 個、すべての検査に合格</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>ファイル %1: %2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>作成時期は証明されていません。証拠が答えている問いはファイル自体から取られたものなので、何年も前のものである可能性があります。</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>失効情報のフォルダーで読み取れないもの: %1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>レポートのエクスポート</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>レポートを %1 に保存しました</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>該当者</translation>
        </message>
        <message>
            <source>View</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>ここで確認</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>収録ブロック</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceView</name>
        <message>
            <source>Certificate chain</source>
            <translation>証明書チェーン</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>GPU から NVIDIA のルートまで</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>表示できる証明書がありません。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>証拠の検査</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>まだ何も検査していません</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>最初の証拠が届くと、検査がここに表示されます。</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>不一致のみ</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>測定値（期待値と実測値）</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>比較する測定値がありません</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>レポートに署名があり、基準値が手元にある場合に比較されます。</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1、合格</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1、不合格</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>全 %n 件、問題なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>問題 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>%n 件、すべて期待どおり</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>%n 件中 %1 件が不一致</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>失う可能性のあるもの</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>キーが保有するすべてに対する割合（ボンドの有無を問わない）</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT の不一致</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>1 つのキーで署名された、互いに矛盾する 2 つのメッセージ。1 つのキーを 2 台のマシンで決して動かさないでください。</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>抜き取り検査の不合格</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>ほかのノードが再実行したタスクの結果が、署名した結果と異なり、委員会がそれを確認した場合。</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>検閲</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>リーダーとして、ほかのノードが要求したトランザクションを除外し、ログがそれを証明した場合。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>ポータブル: データと設定をプログラムと同じ場所に保存</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>ノードの名前</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>ほかのノード向けのアドレス</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>データフォルダー</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>データフォルダーの選択</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>ノードのデータをどこに保存しますか?</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>チェーン、暗号化されたキー、ログを保存します。プロンプトと回答は保存しません。</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>プログラム自身のフォルダーに書き込めません。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>そこに書き込む権限がありません。自分のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>ほかのファイルが入っています。空のフォルダーか新しいフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>すでにノードが入っています。別のフォルダーを選ぶか、--data-dir でそのフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>空き容量は %1 GiB です。</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>少なくとも 2 GiB 必要です。別のディスクのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>20 GiB あれば 1 年分の余裕があります。最初はもっと少なくてもかまいません。</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>名前を 1～64 文字で付けてください。</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>名前が長すぎるか、表示できない文字が含まれています。</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>この画面に表示され、ピアにも見えます。</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>0.0.0.0 はすべてのネットワークで待ち受けます。ポートを開けておく必要があります。</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>HOST:PORT の形で入力してください（例: 0.0.0.0:8481）。</translation>
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
            <translation>GPU %1 の証拠の残り有効期間</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>ID を表示</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>GPU %1 の ID を表示</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>チェーン、検査、測定値</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>GPU %1 のチェーン、検査、測定値</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>ID を隠す</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>チップ（PDI）</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>ファームウェア（UEID）</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>ドライバー</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>最初の問題</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>比較なし</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>%n 個中 %1 個が一致</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>測定値</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>良い</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>後でもよい</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>このマシンでできること</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>先に進むのに支障はありません。足りないものは後で追加できます。</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>マシンを確認中…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>すべてそろっています。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>改善できる点が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>理由: %1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>対処: %1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>%1 の対処方法</translation>
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
            <translation>時刻</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>毎分の確定数</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>毎分のタスク数</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>ピア</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>一致する項目がありません</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>フィルターに一致する行がありません。すべて表示するにはフィルターをクリアしてください。</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>エクスポートの進捗</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>エクスポートをキャンセル</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>%1 を表示中</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>%2 件中 %1 件を表示</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>行をコピー</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>行が多すぎてコピーできません。</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>行を減らして選ぶか、エクスポートを使ってください。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n 行をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1のエクスポート</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>現在 %1</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>%1 行を %2 に保存しました</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>%n 秒間押し続けてください。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>ノードキーのインポート</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>ファイルは元のパスフレーズで暗号化されたままです。キーは、ロックを解除するまでロックされています。</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>ここでロックを解除する前に、ほかのすべてのマシンでこのキーを完全に停止してください。</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>矛盾する 2 つの投票でトークンの半分を失います。キーがほかで署名しているのが見える間、インポートは拒否されます。このノードは署名を始める前にそれを確認します。</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>ファイル未選択</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>キーをインポート</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>インポートするノードキー</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>チャンネル</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>アラートはこのマシンにとどまります</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>メール、webhook、コマンドのいずれかを追加すると、不在のときにも知らせを受け取れます。</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>チャンネルを追加…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>テストを送信</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>オフにする</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>時間帯と件数</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>静音時間と上限を変更</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>静音時間なし: アラートはいつでも届きます。</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>%1 から %2 まで静音: その間は重大なアラートだけが届き、ほかは後で 1 通にまとめて届きます。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>1 時間に最大 %n 通。残りは受信箱で待ちます。</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>受信箱はアラートを無期限に保持します。</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>受信箱は終了したアラートを %n 日間保持します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>最後のエラー、%1: %2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>チャンネルを保存しました。</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>動作を確かめるために、テストを送信してください。</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 をオンにしました。</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>%1 をオフにしました。</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>%1 がテストを受け付けました。</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>届いたかどうか確認してください。</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 を削除しますか?</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>これに送信するルールは、このチャンネルなしで動き続けます。パスワードまたは署名用キーは削除されます。</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>チャンネルを削除</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>チャンネルを削除しました。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
        <message>
            <source>Test the desktop</source>
            <translation>デスクトップをテスト</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>このデスクトップに通知を表示します。</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>デスクトップに通知を送信しました。</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>表示されない場合は、デスクトップとこのコンソールの通知設定を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>回復済み</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>最低の重要度</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>すべての重要度</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1以上</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>すべて確認済みにする</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>対応が必要なことは起きていません</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>ルールが監視している内容は、ここ、デスクトップ、チャンネルで知らせます。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>確認済みにする</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>消音</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>この対象についてのメッセージを一定期間停止します。</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>7 日間</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>消音を解除</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J と K で下と上に移動、E で確認済み、Enter でページを開きます。</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>対応が必要なものはありません</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>対応が必要なアラート %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>このマシンではアラートを保持できません。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>First</source>
            <translation>最初</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最後</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1を開く</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>未対応のアラートをすべて確認済みにしました。</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>消音を解除しました。</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>%1 まで消音します。受信箱には残ります。</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>新しいものを表示</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>そのページを開く</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>1 時間消音</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>24 時間消音</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>7 日間消音</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>消音を解除しました</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>消音の期限</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>受信箱</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>受信箱の各部</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>チャンネル</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>アラート（%1）</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>これは設定です。起きたことは「アラート」にあり、受信箱にはすべてのアラートが届きます。</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>新しいルール…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>オフにする</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>消音</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>8 時間</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>7 日間</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>消音を解除</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>このルールはプログラムに付属しています。削除の代わりにオフにしてください。</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>ルールを保存しました。</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1: オンにしました。</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1: オフにしました。これについては知らせません。</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>ルールを削除しました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>ルールを元に戻しました。</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>消音を解除しました。</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>%1 まで消音します。アラートは受信箱には届きます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更内容</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyMarket</name>
        <message>
            <source>Jailed</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>永久除外</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>another's</source>
            <translation>他者</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>所有</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Tokens left</source>
            <translation>残りトークン</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Born with</source>
            <translation>当初のトークン</translation>
        </message>
        <message>
            <source>For the Stack</source>
            <translation>Stack の取り分</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Sold before</source>
            <translation>過去の売却回数</translation>
        </message>
        <message>
            <source>Keys that their owners sell. You pay the seller yourself; the ledger moves the key, never the money.</source>
            <translation>所有者が販売しているキーです。売り手への支払いはご自身で行ってください。台帳が移すのはキーだけで、お金は移しません。</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>売却を確認…</translation>
        </message>
        <message>
            <source>Buy…</source>
            <translation>購入…</translation>
        </message>
        <message>
            <source>Node Keys for sale</source>
            <translation>販売中のノードキー</translation>
        </message>
        <message>
            <source>No key is for sale</source>
            <translation>販売中のキーはありません</translation>
        </message>
        <message>
            <source>An Active key shows here once its owner offers it.</source>
            <translation>「有効」なキーは、所有者が販売に出すとここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyPriceCard</name>
        <message>
            <source>What do new keys cost?</source>
            <translation>新しいキーの価格は?</translation>
        </message>
        <message>
            <source>every key sold makes the next one dearer by 1/64</source>
            <translation>キーが 1 つ売れるごとに、次のキーは 1/64 高くなります</translation>
        </message>
        <message>
            <source>Number of keys</source>
            <translation>キーの数</translation>
        </message>
        <message>
            <source>USD for each of the next 50 keys</source>
            <translation>次の 50 個のキーそれぞれの価格（USD）</translation>
        </message>
        <message>
            <source>The prices could not be read.</source>
            <translation>価格を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>最初の 1 個</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>最後の 1 個</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>すべての合計</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>%1 超</translation>
        </message>
        <message>
            <source>The one after</source>
            <translation>その次の 1 個</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>%1 の公開鍵</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>公開情報です。これを持つ人はキーを見ることとキー宛てに送ることができますが、それ以上は何もできません。</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>キーストア</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>ステーク</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>最後の署名</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>自由なトークン</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>ボンド済みトークン</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>提供トークン数</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> マイクロ USD</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保護</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>%1 の単語</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>これらの単語を持つ人は、どのマシンでもパスフレーズなしで、キーとそのトークン、ペーパーワークを手に入れられます。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>長押しで単語を表示</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>ロックするまで</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>キーストア</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>すべてのキーをロック</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>ロック解除したキーを自動でロックするまで</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>ノード自身のキーは時間でロックせず、署名を続ける</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>コンソールがロックされている間も、ノードは投票と収益の獲得を続けます。オフの場合は、時間が過ぎるとすぐに止まります。</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>単語から復元…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>ファイルをインポート…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>検証…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>バックアップを検証…</translation>
        </message>
        <message>
            <source>%1 · %2 · AES-256-GCM</source>
            <translation>%1 · %2 · AES-256-GCM</translation>
        </message>
        <message>
            <source>No key locks by time now.</source>
            <translation>今、時間でロックされるキーはありません。</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 のロック: %2。</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>すべてのキーの単語が紙に書かれています。</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>最も古いバックアップ: %1 にはありません。</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>最も古いバックアップ: %1、エクスポート: %2。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LockBar</name>
        <message>
            <source>The console is locked</source>
            <translation>コンソールはロックされています</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>ロック解除に使うノードキー</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>金額は隠され、ここからは何にも署名できません。%1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>ロック解除中…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>ログと診断</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>自己点検</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>診断パッケージ…</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>表示する最低レベル</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1以上</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>ログの行をフィルター</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>モジュール、イベント、値でフィルター</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>追従</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>最新の行を常に表示します。</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>行をコピー</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>正規表現で検索</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>表示するモジュール</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>すべてのモジュール</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>書き込む最低レベル</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>ノードが書き込むレベルの下限:</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>正規表現ではありません: %1。</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>ログの行</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>表示する行がありません</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>まだ何も記録されていないか、フィルターに一致するものがありません。</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%2 行中 %1 行</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n 行をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>問い合わせ</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>ログファイルのあるフォルダーを開く</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>経過時間</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>各行が書き込まれてからの経過時間を表示</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>この式は %n 行で時間がかかりすぎるため、それらの行を除外しました。もっと簡単な式にしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>ノードのデータディレクトリはこのマシンにありません。</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>ここにはフォルダーを開くプログラムがありません。</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1、検索中…</translation>
        </message>
        <message>
            <source>No engine answers. These are the lines of this console alone; those of the engine are missing.</source>
            <translation>エンジンが応答しません。ここにあるのはこのコンソールの行だけで、エンジンの行はありません。</translation>
        </message>
        <message>
            <source>They are in stacknet.log in the engine's data directory.</source>
            <translation>エンジンの行は、エンジンのデータディレクトリの stacknet.log にあります。</translation>
        </message>
        <message>
            <source>Same order</source>
            <translation>同じ依頼</translation>
        </message>
        <message>
            <source>Only the lines that the same order or question caused.</source>
            <translation>同じ依頼または質問によって書かれた行だけを表示します。</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>依頼 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>ノードに問い合わせる</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>ここからは何も変更できません。質問と、その対象（ノードキーなど）を入力してください。矢印キーで以前の質問を呼び出せます。</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>例: node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>問い合わせる</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>これはここでは問い合わせできません。問い合わせできるもの: %1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>応答が長いため、先頭部分を表示しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>%n 文字。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>運用</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>ステーキング</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>アテステーション</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>コンセンサス</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>収益</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>データとプライバシー</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>受信箱</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet コンソール</translation>
        </message>
        <message>
            <source>Stacknet Console – %1</source>
            <translation>Stacknet コンソール – %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread alert(s)</source>
            <translation>
                <numerusform>未読のアラート %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>ローカルネットワーク、テスト用の証拠</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>このノード自身の証拠の代わりに記録済みの GPU の証拠を使っています。何の証明にもなりません</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>ローカルネットワーク</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>すべてのバリデーターがこのマシンで動作しています。ここにあるものに価値はありません</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>エンジンとの接続が切れました。</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>自動で再試行されます。%1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>数値は %1 前のものです。</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>それ以降、エンジンから何も届いていません。処理中か、停止している可能性があります。</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>API キーの作成</translation>
        </message>
        <message>
            <source>action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>ノードキーを作成</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>ライトテーマ</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>ダークテーマ</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>システムのテーマ</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>コンソールをロック</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>金額を表示</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>金額を隠す</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>診断パッケージ…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>プロファイル…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>作業を一時停止</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>作業を再開</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>ノードを停止して閉じますか?</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>エンジンはこのウィンドウ内で動作しています。閉じると投票とサービスの提供が止まります。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止して閉じる</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>実行中のものを終えてから一時停止</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1、またはほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出所</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>期待値</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>実測値</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>何に同意するかを知る必要があるため、ここでは金額を表示します。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>%1 換算（自分のレート）</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>自分のレート換算</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>月（UTC）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
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
            <translation>%1 を別のマシンに移動</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  ここを停止</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  待機</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  持ち出し</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  移動先でインポート</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  確認して開始</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>キーをロック</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>このマシンは、このキーで今後署名してはいけません。ロックすると、投票とペーパーワークがただちに止まります。ここで再びロックを解除しないでください。起動時にパスフレーズファイルでロックを解除している場合は、そのファイルを削除してください。</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>送信中の投票が、先に全員に届く必要があります。直近のブロックにこのキーの投票が見える間、移動先のマシンはインポートを拒否します。</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>キーを保存…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>スラッシュ保護を保存…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>2 つのファイルを持っていきます。パスフレーズで暗号化されたキーと、そのキーが署名した内容の記録です。後者がないと、移動先のマシンは、どの投票と矛盾してはならないかを知ることができません。</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>1 つのファイルを持っていきます。パスフレーズで暗号化されたキーです。ここでは一度も投票していないため、持っていくスラッシュ保護はありません。</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>両方を移動先でインポートし、キーはそこでロックされている</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>移動先のマシンがチェーンを追い、ネットワークと同じ高さになったら、そこでキーのロックを解除します。まず別の署名者がいないかを確認し、自動で開始します。その投票はここに表示されます:</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>移動先で署名が始まったら、このマシンのキーを削除してください。このノードがそのキーで動いている場合は、ノードを完全に停止してください。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>ロック解除済み</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>直近のブロックに、このキーの投票はありません。</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>直近 %2 ブロックのうち %1 に、まだこのキーの投票があります。</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>キーが「この」マシンで再びロック解除されています。ただちにロックしてください。</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>署名しています。直近 %2 ブロックのうち %1 にこのキーの投票があります。</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>投票はまだ見えません。</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>ノードキーの保存</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>スラッシュ保護の保存</translation>
        </message>
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>ノードは、設定時に使ったキーで動作します。そのため、すでに別のキーで動作しているマシンがこのキーを引き継ぐことはできません。そこでは保管されるだけで、投票は行われません。専用のデータフォルダーに新しいノードを設定してください。</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>そこでウィザードが尋ねることを順に示します。はじめに: 単語からノードキーを復元（このネットワークの招待ファイルを使用）。データ: 専用のフォルダー。ノードキー: 24 の単語（ここでは「その他」の「単語を表示」で表示できます）。パスフレーズ: そのマシン用の新しいもの。このマシン、アラート、開始: 新しいノードの場合と同じ。</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>次に、そこでキーをロックし、「ノードキー」のページで「スラッシュ保護をインポート」を選びます。画面がない場合は、stacknetctl で両方のファイルを引き継げます。運用者ガイドをご覧ください。</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>次に、そこでキーをロックします。画面がない場合は、stacknetctl でファイルを引き継げます。運用者ガイドをご覧ください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>ページ一覧</translation>
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
            <translation>実行中</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>起動中</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>凍結中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>このマシン上のバリデーター</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>ノード %2 を%1</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>凍結</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>ノード %1（現在のリーダー）</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>ノード %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>%2 のうち %1 が動作中。ブロックには %3 必要です。</translation>
        </message>
        <message>
            <source>Withholding</source>
            <translation>検閲中</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. One that withholds is started again and, when it leads, leaves out what other nodes send: they demand it, and what it still leaves out is proof for a challenge that takes its whole stake. These nodes are real; the faults are yours.</source>
            <translation>1 つを停止または凍結し、ネットワークの動作を確認できます。凍結したものは、応答しなくなったプログラムのようにリンクを保ったまま何も送りません。それがリーダーになると、ほかのノードはその任期から離れます。検閲させたものは再起動され、リーダーになると、ほかのノードが送るものを含めません。ほかのノードはそれを要求し、それでも含めないものは、ステークのすべてを没収する異議申し立ての証明になります。ノードは本物で、障害はあなたが起こすものです。</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>検閲させる</translation>
        </message>
        <message>
            <source>Starts it again as a censor: a leader that leaves out what other nodes send</source>
            <translation>検閲者として再起動します。ほかのノードが送るものを含めないリーダーになります</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>再び含める</translation>
        </message>
        <message>
            <source>node %1</source>
            <translation>ノード %1</translation>
        </message>
        <message>
            <source>STAGED CENSORSHIP</source>
            <translation>演出された検閲</translation>
        </message>
        <message>
            <source>%1 leaves out what other nodes send, when it leads. File a challenge on the page Consensus.</source>
            <translation>%1 は、リーダーになると、ほかのノードが送るものを含めません。「コンセンサス」ページで異議を申し立ててください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>このネットワークのノードはすべてこのマシンで動作しています。遅延、通信量、到達性は、マシン間のネットワークについて何も示しません。</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>接続中のピア</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>遅延の中央値</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>外部からの到達</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>時計のずれ</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>ネットワークの表示</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>ピア</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>通信量</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>ルーティング</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>到達性</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>受信 %1、送信 %2</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>応答するピアなし</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>最大 %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>毎秒 %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>自ら接続してきたピアなし</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>このマシン上</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>ピア %n 個から</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>ずれすぎ: 概要を参照</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>ピアの中央値</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>バリデーター</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>遮断中</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>双方向</translation>
        </message>
        <message>
            <source>in</source>
            <translation>受信側</translation>
        </message>
        <message>
            <source>out</source>
            <translation>送信側</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>解除するまで</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 まで</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>バリデーター、%1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>ピア</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>ピアなし</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>このノードの構成には、ほかのノードが指定されていません。ネットワークの参加者から受け取った招待ファイルで追加できます: stacknetctl invite accept FILE。</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>ピアをコピー</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>遮断…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>遮断を解除</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>ピア未選択</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>ピアの数と応答の速さ</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>遅延別のピア</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>それ以上</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>ピアを選ぶと、そのリンクを確認したり、遮断やコピーをしたりできます。</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>時計のずれ</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>破棄したメッセージ</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終確認</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>自分の理由</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>ピアをコピーしました。</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>node.json の "peers" にそのまま入れられます。</translation>
        </message>
        <message>
            <source>Ban these peers…</source>
            <translation>これらのピアを遮断…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>接続開始</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>%n ピアを 24 時間遮断しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>このノードはこれらに接続せず、応答もしません。</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>接続中のバリデーターが少なすぎると、このノードには確定ブロックが届かなくなり、投票も欠落します。残りの数を確認するには、1 つだけ遮断してください。</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>遮断</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>このマシンのみ</translation>
        </message>
        <message>
            <source>public</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>ローカルネットワーク</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>外部から到達可能</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>このマシンで開放</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>このマシンのみ</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>到達不可</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>%n 個のピアが自らこのノードに接続しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>このマシンのアドレスでポートが応答しています。別のマシンから接続してきたピアはまだありません。</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>ポートはループバックでしか応答しないため、ほかのマシンからは到達できません。変更するには node.json で "listen" を設定してください。</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>ポートが応答しません。このマシンの別のプログラムかファイアウォールがふさいでいる可能性があります。</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>拒否したリンク</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>拒否したものはありません</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>知らないピアや遮断中のピアからのリンクがここに表示されます。</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>破棄したメッセージ</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>起動以降、理由別</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>破棄したメッセージ（理由別）</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>破棄したものはありません</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>どのルールにも合わないメッセージがここに計上されます。</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>ほかのノードからこのノードに到達できるか</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>このテストは、このマシンの各アドレスで、このノード自身のポートに接続します。外部には何も送信しません。</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>今すぐテスト</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>ノードは外から自分自身を呼び出せません。ルーターやファイアウォールが外部からの接続を通すことは、別のマシンのピアが接続してきて初めてわかります。</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>追いつき中</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>待ち受けアドレス</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>応答あり（%1）</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>このノードは高さ %1 までのすべてのブロックを持っています。</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>台帳のスナップショットを探しています。</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>高さ %1 の台帳を取得中: %3 個中 %2 個。</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>ブロックを取得中です。現在の高さは %1 です。</translation>
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
            <translation>サービス停止中</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>リンクなし</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>満杯または一時停止中</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>選択可能</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>%4 の %3 ノードから %1 が選ばれました（%2）。</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>%n 件が除外: %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1: 除外、%2。</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1: 重み %2、最初に選ばれる確率 %3 %。</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>タスクを割り当てられるノード</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>ルーティングテーブルのノード</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>できることを知らせたノードはありません</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>ノードは数秒ごとに互いに知らせ合います。</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>最近の決定</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>最近のルーティングの決定</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>決定はまだありません</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>クライアントが GET /v1/route でノードを要求すると、決定が行われます。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>決定を選ぶと、どのノードが何によって除外され、どのように選ばれたかが表示されます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>受信量</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB/秒</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>送信量</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>ピアまでの距離</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms、往復時間の中央値</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>ノードキーがキーストアに入りました。</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>ロックを解除してから登録すると、台帳に載ります。</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>ノードキーがキーストアに戻りました。</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>ほかで投票していた場合は、ロックを解除する前にスラッシュ保護をインポートしてください。</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>インポートするスラッシュ保護</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>スラッシュ保護を設定しました。そこに含まれるものに再び署名することはありません。</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>すべてのノードキーがロックされています。</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>すべてのノードキーをロックしますか?</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>このノードは、そのうちの 1 つで投票とペーパーワークに署名しています。</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>そのキーがロックされている間、ノードは投票も収益の獲得もできません。</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>すべてのキーをロック</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 をロックしました。</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>%1 をロックしますか?</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>このキーは接続済みです。このノードはこのキーで投票とペーパーワークに署名しています。</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>ロックされている間、ノードはこのキーで投票も収益の獲得もできません。</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>キーをロック</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>%1 を登録しますか?</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>キーを登録</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 を登録しました。</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 を有効化しました。</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>%1 を接続しますか?</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>キーを接続</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 を接続しました。</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 の販売を取りやめました。</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>%1 のペーパーワークを提出しますか?</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>長押しで提出（取り消し不可）</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 を提出しました。</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>このマシンから %1 を削除しますか?</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>長押しで削除</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>このマシンから %1 を削除しました。</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>%1 のパスフレーズを変更しました。</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>もう一度エクスポートしてください。以前のファイルは古いパスフレーズのままです。</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>ノードキーの保存</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>暗号化したキーは %1 にあります。パスフレーズはファイルに含まれていません。</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>スラッシュ保護の保存</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>キーが署名した内容の記録は %1 にあります。</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>%1 の監視をやめました。</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>%1 の監視を再開しました。</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>%1 の接続を解除しますか？</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>キーの接続を解除</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 の接続を解除しました。</translation>
        </message>
        <message>
            <source>%1 is yours.</source>
            <translation>%1 はあなたのものになりました。</translation>
        </message>
        <message>
            <source>To run it on this machine you need its key file or words from the seller.</source>
            <translation>このマシンで動かすには、売り手からキーファイルまたは単語を受け取る必要があります。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>監視中のキーです。このネットワークの台帳にはありません。</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>監視中のキーです。ここではこのキーで何にも署名できません。</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>ほかの運用者のキーです。</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>永久除外: スラッシュされ、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>少なくともエポック %1 まで一時停止中です。ステーキングのページで解除してください。</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>まだキーストアにあるだけです。登録すると台帳に載ります。</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>新しいキーは 72 時間待機します。その間、譲渡も出品もできません。終了まで%1、%2。</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>72 時間が過ぎました。使うには有効化してください。</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>準備完了です。接続すると、このノードがこのキーでサービスを提供し、収益を得られます。</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>このノードはこのキーでサービスを提供し、署名しています。</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>接続済みですがロックされているため、署名できません。ロックを解除してください。</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>販売中です。出品中はサービスを提供しません。</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>ペーパーワークのために提出済みです。取り消せません。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>%1 にロック</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>ロックするまで</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>投票に署名中</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>投票せずに追従</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>ロック中: 何にも署名しない</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>ビュー %1 まで見送り</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>このキーを使う別のノードがないか確認中、あと %1</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>停止: %1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>キーが選択されていません</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>キーの詳細</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保護</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>ロック解除…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>登録…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>有効化</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>接続…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>出品を取り下げ</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>監視をやめる</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>キーのその他の操作</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>QR コードで表示…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>パスフレーズを変更…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>暗号化ファイルをエクスポート…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>単語を表示…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>別のマシンに移動…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>販売に出す…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>譲渡…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>ペーパーワークを提出…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>このマシンから削除…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>キーの履歴</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>まだ何もありません</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>スラッシュ保護をエクスポート…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>スラッシュ保護をインポート…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>単語を書き留める…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>バックアップを検証…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>表でキーを選ぶと、ここに表示されます。</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>可能になる時期: %1</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>先にキーのロックを解除してください</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>自由なトークン</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>ボンド済みトークン</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>ボンド解除中のトークン</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>提供トークン数</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>記録 %1 件</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>出所の Stack</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>バリデーター</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>はい、投票する</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>キーが署名した内容は、投票がこのマシンを出る前にディスクに記録されます。そのため、クラッシュしても二重に署名することはありません。</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>このノードはこのキーで投票したことがないため、保護するものはまだありません。</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>最後の署名</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>署名中</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>ロック解除済み</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>起動後の待機</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>スラッシュ保護のエクスポート</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>単語は紙に書かれています。エクスポートしたファイルも別の場所に保管し、ときどき検証してください。</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>このマシンが壊れると、キーも失われます。単語を書き留めるか、エクスポートしたファイルを別の場所に保管してください。</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>単語</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>書き留めて確認済み</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>ファイルのエクスポート</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>封印方式</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更内容</translation>
        </message>
        <message>
            <source>Why the key's points changed</source>
            <translation>キーのポイントが変わった理由</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>ポイントはまだありません</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>ポイントは、時間内の投票、タスク、抜き取り検査で得られます。</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>接続を解除…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>キーのスラッシュとバックアップがここに表示されます。</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>ポイントが変わった理由</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>売却を確認…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>キーストア</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>自由なトークン</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>ボンド済みトークン</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>提供トークン数</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> マイクロ USD</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeysPage</name>
        <message>
            <source>Node Keys</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>キーを監視…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>キーを作成…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>自分 %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>監視中 %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>ネットワーク %1</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>ノードキーなし</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>ノードキーがあると、このノードで投票し、サービスを提供し、収益を得られます。</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>最初のキーを作成</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>監視中のキーなし</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>ほかのマシンや運用者のキーを監視します。見えるのは状態とトークンだけです。</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>台帳に載ったキーはありません</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>誰かがキーを登録すると、ここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>キー %n 個にバックアップがありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 にバックアップがありません。</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>このマシンが壊れると、キーも、そのトークンとペーパーワークも失われます。</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>%1 をバックアップ…</translation>
        </message>
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>%1 の唯一のバックアップは %n 日前のものです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>もう一度エクスポートするか、単語を書き留めてください。紙なら古くなりません。</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>マーケット</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>回復済み</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet: %1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>アラートが 1 件解消しました。</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>アラートがあります。見るにはコンソールのロックを解除してください。</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>アラートが多数あります。残りは受信箱にあります。</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>静音時間中にアラートが %n 件届きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>解消しました: %1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet: ほかのアラート</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>ほかに %n 件のアラートが受信箱にあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet: テスト</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>このデスクトップでは、アラートはこのように表示されます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>リスクのあるステーク</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>アテステーション</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>リーダー</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>残りの提案</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>接続中のピア</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>自分のノードキー</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>直近 10 分間の履歴</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>ノードキーなし</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>ノードキーがあると、このノードで投票し、サービスを提供し、収益を得られます。</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>ノードキーの作成</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>すべてのノードキー</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>最新のタスク</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>タスクはまだありません</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>クライアントがタスクを送ると、1 秒以内にここに表示されます。上でクライアントを接続してください。</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>すべてのタスク</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>ビュー %1 · 確定 %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>このノード · 任期 %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>任期 %1 のリーダー</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>使用済み %1</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>任期の提案 %2 件中 %1 件を使用</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>応答するピアなし</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>往復時間の中央値 %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>ステーク対象 %1 トークン</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>接続中 %1</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>ボンド %1</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>機密タスクを受け付け中</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>機密タスクなし</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>確定したブロック</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>毎分</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>チェーンの高さ</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>完了したタスク</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Tasks in 24 h</source>
            <translation>24 時間のタスク</translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>%1 前 · 期限 %2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>検査: %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>期限: %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>まだ記録なし</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>24 時間で %1</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>実行中 %1 · 待機 %2</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>成功 %1 % · 実行中 %2</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>合格した抜き取り検査（30 日）</translation>
        </message>
        <message>
            <source>Waiting tasks</source>
            <translation>待機中のタスク</translation>
        </message>
        <message>
            <source>GPU busy, %</source>
            <translation>GPU 使用率（%）</translation>
        </message>
        <message>
            <source>Work load</source>
            <translation>作業負荷</translation>
        </message>
        <message>
            <source>GPU in %, tasks that wait</source>
            <translation>GPU（%）、待機中のタスク</translation>
        </message>
        <message>
            <source>tasks that wait</source>
            <translation>待機中のタスク</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>パスフレーズ（再入力）</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>操作がないときにウィンドウをロックするまでの時間</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>ウィンドウをロックするまでの分数</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>キーの暗号化</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>キーはすでに暗号化されており、パスフレーズはそのままです。</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>キーは、このパスフレーズで暗号化された状態でのみディスクに置かれます。パスフレーズを忘れたときは、紙に書いた単語で元に戻せます。</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>暗号化中…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>このマシンでパスフレーズ 1 つの処理にかかる時間を測定中…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>このマシンではロック解除に %1 かかります。ファイルを盗んだ者も、推測のたびに同じだけ待つことになります。</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>8 文字以上にしてください。無作為な 4 つの単語ならさらに安全です。</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>短すぎます: 8 文字以上にしてください。</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>長すぎます: 1,024 バイト以内にしてください。</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>弱い: 推測される可能性があります。単語を増やしてください。</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>普通: もう 1 単語加えると十分になります。</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>十分です。</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>強度: %1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>2 つは同じです。</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>2 つが一致しません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>指定時刻まで一時停止…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>その時刻まで、このノードはタスクを受けません。投票は続け、ステークも保持します。</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>作業を再開する時刻</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>実行中のタスクを先に終わらせる</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>過ぎた時刻です。もっと後の時刻を選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>%n 日以内の時刻を選んでください。</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>%1 の一時停止です。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>ピア</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>往復時間</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>From</source>
            <translation>接続元</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>名乗っている名前</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>ピア</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>In</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終確認</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>バリデーター中の順位</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>ルーティングの階層</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>なぜ変わったか</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>増加</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>減少</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>抜き取り検査</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>減衰</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>表示: %1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更内容</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>残高</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>開始の高さ</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>終了の高さ</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>ポイントが変わった理由</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>ポイントはまだありません</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>バリデーターのキーは時間内の投票でポイントを得ます。どのキーも、タスクの実行とほかのタスクの検査でポイントを得ます。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>キー %n 個の合計</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>投票している自分のキーなし</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>唯一のバリデーター</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>ほかの %1 % より多いポイント</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>告知なし</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>重み %1 · 容量クラス %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>7 日間で %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>まだ記録なし</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>%1 から記録</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Open the page of the reason</source>
            <translation>理由のページを開く</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceCurve</name>
        <message>
            <source>Prices of the next keys</source>
            <translation>次のキーの価格</translation>
        </message>
        <message>
            <source>next key</source>
            <translation>次のキー</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>%1 個目のキー</translation>
        </message>
        <message>
            <source>Key %1 from now on: %2</source>
            <translation>今から %1 個目のキー: %2</translation>
        </message>
        <message>
            <source>From %1 to %2 in %3 keys. The arrow keys read one after the other.</source>
            <translation>%3 個のキーで %1 から %2 まで。矢印キーで 1 つずつ読み上げます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>%1 を販売に出品</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>出品したキーは、そのトークンとペーパーワークのすべてとともに、ネットワークの誰でも購入できます。出品中はサービスを提供しません。</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>価格（米ドル）</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>小数点以下は 6 桁まで。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>価格はゼロより大きくしてください。</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>12.50 のようなドルの金額ではありません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>データの分類</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>選択なし</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>期限を過ぎたものを今すぐ削除</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>表はまだありません</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>保存先が開かれると、エンジンが作成します。</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>期限による削除はまだ実行されていません。次は%1に実行されます。</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>期限による削除は%1に実行され、次は%2に実行されます。前回は %3 行、起動以降は %4 行です。</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>データディレクトリに、表にない保存先が %n 個あります: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>そこにあるものは誰も削除しません。どのプログラムが書き込んだかを調べてください。</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>前回の処理で削除しきれませんでした: %1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>次回の処理で再び試みます。</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>データベースのログが空くのを待っている削除が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>表の行を選ぶと、ここに表示されます。</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>現在の保持数</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>計数なし</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最も古いもの</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>次回の削除</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>前回の削除</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1、%2 行</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>場所: %1

期間: %2

理由: %3

期限前に削除できる人: %4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>期限を過ぎたものはありませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>期限を過ぎた %n 行を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>証明は「約束と証明」にあります。</translation>
        </message>
        <message>
            <source>Change the period…</source>
            <translation>期間を変更…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>メモリーとは</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>ユーザーは、後のチャットのために情報を記憶するよう、このノードに頼むことができます。ユーザーが自分の秘密でメモリーを開き、チャットがそれを求めない限り、何も記憶されません。項目は、その秘密から作られるキーで暗号化されます。このノードは項目を読めず、ここに見えるのは件数だけで、内容は見えません。秘密を失うとメモリーも失われ、メモリーを削除するとそのキーは破棄されます。</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>メモリーのあるアカウント</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>現在開いている数</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>利用に同意したチャット</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>誤った秘密</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>このノードはメモリーを保持していません</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>メモリーは HTTP API の機能で、このノードはクライアントにサービスを提供していません。</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>このノード上のスナップショット %1 件</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>全体の合計</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>memory.db 内</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>メモリー上のキー</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>起動以降</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>データとプライバシー</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>「データとプライバシー」ページの各部</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>保持しているもの</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>約束と証明</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>使用状況</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>約束とそれを守る仕組み</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>このマシン</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>直近の削除の証明</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>削除された内容は含まれていません</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>削除の証明</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>まだ何も削除されていません</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>行を削除する処理は、そのつどここに証明を残します。件数、日時、上書きされたことを示します。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>守られている</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>守られていない</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良い</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>厳格: すべてが満たされる場合にのみノードが起動</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%2 の %1 %</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>ピン</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>選択なし</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>Rack のその他の操作</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>CAR ファイルをインポート…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>CID でピン…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>不要データを回収…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>すべてのブロックを読み取り、CID と照合します</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>ピンを解除…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>破棄…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>IPFS ノードが応答しなくてもピンを解除します</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>ジョブをキャンセル</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>Rack のジョブ</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>ジョブはまだありません</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>Rack への依頼は 1 つずつ処理されます。ノードが再起動するまで、ここに一覧表示されます。</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>Rack なし</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>準備未完了</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>このノードはファイルを保持しません。</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>新しい内容は %1 の IPFS ノードに送られます。</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>新しい内容は %1 の IPFS ノード（バージョン %2）に送られます。</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>新しい内容はこのノードに保持され、IPFS ノードには問い合わせません。</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>このノードのディスク上: %1（%2 ブロック）。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>ピン %2 個中 %1 個</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>表のピンを選ぶと、ここに表示されます。</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>キーは追加したときに一度だけ表示され、ここにはありません。</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>CID を知っていて到達できる人は、誰でも読めます。</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1（%2 バイト）</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>保持開始</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>ここで作成したものではない</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>IPFS ノード上</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>以前からそこにピン済み</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>このノードがピン</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>検証中です。「ジョブ」をご覧ください。</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>「%1」を完全に破棄しますか?</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>「%1」のピンを完全に解除しますか?</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>破棄する</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>ピンを解除する</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1、%2 から保持。</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>手放しています。「ジョブ」をご覧ください。</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>不要データを回収しますか?</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>回収</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>回収</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>どのピンにも必要とされないブロックが、このノードから削除されます。</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>不要データを回収中です。「ジョブ」をご覧ください。</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>ジョブをキャンセルしました。</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unpin these %n for good?</source>
            <translation>
                <numerusform>これら %n 件のピンを完全に解除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin all of them</source>
            <translation>すべてのピンを解除する</translation>
        </message>
        <message>
            <source>unpin %1</source>
            <translation>解除 %1</translation>
        </message>
        <message>
            <source>%1 in all: %2. What is said here holds for each of them.</source>
            <translation>合計 %1: %2。ここに書かれていることは、それぞれに当てはまります。</translation>
        </message>
        <message>
            <source>They are let go; see Jobs.</source>
            <translation>手放しています。「ジョブ」をご覧ください。</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered, %3 were refused.</source>
            <translation>%2 件中 %1 件を依頼しました。%3 件は拒否されました。</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered; see Jobs.</source>
            <translation>%2 件中 %1 件を依頼しました。「ジョブ」をご覧ください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>アテステーション済み</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>誰のものかを明かさない使用状況</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>今日のセル</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>現時点での公開対象</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>要求（前回の公開）</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>トークン（前回の公開）</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>前回の公開</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>公開済みのセル</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>日ごとの公開</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>その日が終わるまでメモリー上でアカウント別に数え、その後、ノイズを加えた合計として GET /v1/usage で公開します。公開できる範囲: %1。</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>セルに必要なアカウント数</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>1 アカウントが占められる上限</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>アカウントごとの 1 日の算入上限</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>要求 %1 件、トークン %2</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>ノイズ</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>1 日あたり ε = %1</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>このマシン上、トークンが必要</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>このマシン上</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>集計中の日なし</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>%1 からメモリー上</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>残りは 1 つにまとめられるか、待機</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>ノイズあり</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>公開日: %1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>その日にルールを満たすものはありませんでした</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>まだ何も公開されていません</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>小さなセルをすべて合わせても、アカウント数が足りませんでした。</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>その日（UTC）が終わると公開されます。</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>アカウント別には何も数えられず、何も公開されません。設定で変更できます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>各プロファイルは、専用のデータフォルダーを持つノード、または接続先のエンジンです。それぞれ専用のウィンドウで開きます。</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>データフォルダーはそのまま残ります。</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>新しいプロファイル</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>接続のみ</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>このウィンドウ</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>この名前のプロファイルはすでにあります。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>保護</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>保護ファイルとバックアップ</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>「ノードキー」を開く: 保護ファイルとバックアップ</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>%1 の署名済みの範囲</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>エポック %1、ビュー %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>起動時の重複の確認</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>保護ファイルの保存</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>署名済みのキーについては未実施</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>署名したキーはまだなし</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>%1 の QR コード</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>/ から始まる完全なパスを入力してください。</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>Rack に追加</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>内容のキー</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>このキーで開けるのはこの内容だけです。このノードはキーを保持しません。キーがなければ、自分を含めて誰も内容を再び読めません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>ファイルまたはフォルダー</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>ノードのマシン上のパスです。</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>自分にだけ見えます。空の場合はファイル名になります。</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>先に暗号化する</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>CID の作成方法</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>同じプロファイルなら、どこでも同じ CID になります。</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>名前が長すぎます。128 バイト以内にしてください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>CAR ファイルのインポート</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>CID でピン</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>CAR のすべてのルートがピンされます。ブロックは CID と照合されます。</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>CAR ファイル</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>ノードのマシン上のパスです。</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>IPFS ノードが内容を取得して保持します。IPFS ノードがない場合は、すでにここにあるものだけをピンできます。</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>baf または Qm で始まります。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>自分にだけ見えます。空でもかまいません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>これは CID ではありません。CID は 46 文字以上です。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>「%1」のエクスポート</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>ファイルまたはフォルダーそのもの</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>IPFS プログラムが読める CAR ファイル</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>エクスポート形式</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>書き込み先</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>ノードのマシン上のパスです。まだ存在しないものを指定してください。</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>内容のキー</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>追加したときに表示された 16 進数 64 桁です。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>キーは 0～9 と a～f からなる 64 文字です（現在 %1 文字）。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <source>On</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPins</name>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保管先</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>ここで作成したものではない</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Pinned there before</source>
            <translation>以前からそこにピン済み</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>IPFS ノード</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>ここ</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>このノードに Rack はありません</translation>
        </message>
        <message>
            <source>The settings can let it keep files.</source>
            <translation>設定でファイルを保持するようにできます。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>ピン</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>Rack は空です</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>ここにファイルをドロップするか、選んでください。ピンを解除するまで保持されます。</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>ファイルを追加</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Copy CID</source>
            <translation>CID をコピー</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>ピンを解除…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>破棄…</translation>
        </message>
        <message>
            <source>Verify all of these</source>
            <translation>これらをすべて検証</translation>
        </message>
        <message>
            <source>Unpin all of these…</source>
            <translation>これらのピンをすべて解除…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>%1 の名前の変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>このマシンでの名前です。ほかのノードからは見えません。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>名前はキーと一緒に封印されます。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>%1 に名前を付ける</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>自分にだけ表示されます。名前を付けない場合は空欄にしてください。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RestoreKeyDialog</name>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>単語からノードキーを復元</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>先にほかのすべてのマシンでこのキーを停止してください。1 つのキーで 2 台のマシンが署名すると、トークンの半分を失います。スラッシュ保護ファイルがあれば、一緒に持ってきてください。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>新しいパスフレーズ（再入力）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>キーを復元</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>暗号化中…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>API キー「%1」の交換</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>同じ権限、制限、予算を持つ新しいキーが %1 に置き換わります。2 つのキーは 1 つの予算を共有します。</translation>
        </message>
        <message>
            <source> h</source>
            <translation> 時間</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>古いキーの有効期間</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>古いキーをまだ使っているプログラムは、ただちに拒否されます。</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>この時間内に、新しいキーをプログラムに設定してください。</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>新しい API キー</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>ノードが保持するのはキーのダイジェストで、キー自体ではありません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>キーを交換</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>ホットのモデル</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>ウォームのモデル</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>コールドのモデル</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>提供なし</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>このノードはまだ自身を告知していません。</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>このノードキーは台帳上で接続済みではないため、タスクを受けられません。</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>ノードキーを開く</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>負荷 %1: %2 以上ではタスクを受けられません。</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>「作業」を開く</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>モデルもツールのイメージも提供していません。</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 はコールドです。ウォームのノードが優先されます。</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>アテステーションの期限が切れているため、機密タスクを受けられません。</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>アテステーション未済のため、機密タスクを受けられません。</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>「アテステーション」を開く</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>ポイントがないため、10 件に 1 件の探索タスクでしか選ばれません。</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>ここで待機中のタスクが %n 件あります。2 つのノードのうち、待ち行列の短いほうが選ばれます。</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>現在、優先度を下げているもの</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>現在タスクなし</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>低下中</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>最高の優先度</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>負荷、アテステーション、モデルはいずれも最良の状態です。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>For</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingNodeModel</name>
        <message>
            <source>Node</source>
            <translation>ノード</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1（このノード）</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>負荷</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>待ち行列</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>機密</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>提供内容</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>このネットワークにこのルールはありません。</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>現在失うものはありません。サービスを提供中の自分のキーがありません。</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>現在の損失: %1 トークン。</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>ニアミス: このノードが把握しているものはありません。</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>ニアミス: %1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>ニアミス %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>作業時間</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>終日</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>時間帯未選択</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2、%3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>休止</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1。1 週間: %2。矢印キーで移動、Space で 1 時間を切り替え、Shift と矢印キーで範囲を切り替えます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>%1 に入力した内容を表示</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>表示されるのは今回だけです。</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>%1 をファイルに保存</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>安全な場所に保管しました</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>先に保管してから、チェックを入れてください。</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>今閉じると、完全に失われます。</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>%1 を保存</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>%1 に保存しました。読めるのは自分だけです。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SelfCheckCard</name>
        <message>
            <source>good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>不良</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>自己点検</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>今すぐ点検</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>点検: %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>ノードは起動の数秒後にマシンを点検します。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>%1 を販売に出す</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>出品中のキーはサービスを提供しません。購入されるまでは、出品を取り下げられます。</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>価格（USD）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>続ける…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>価格は 0 より大きく、小数点以下 6 桁までの数です。</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>%1 を %2 で販売に出しますか?</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>販売に出す</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>チェーン</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>サインイン方法</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終確認</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>接続元</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 をリセット</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>設定が見つかりません</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>これらの語を含む名前や説明はありません。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>すべてリセット…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>この値は使用できません。</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>ノードの次回起動時に有効になります。</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>ノードの再起動を待っている設定があります。</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>それまでは従来どおり動作します。</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>コンソールの設定をすべてリセットしますか?</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>テーマ、言語、ロック、通知が既定値に戻ります。ノードの設定はそのままです。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>コンソールの設定をすべて既定値に戻しました。</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>設定のエクスポート</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>設定を %1 に保存しました</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>設定のインポート</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>設定 (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>設定を取り込みました。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>コンソールはロックされています。ロックを解除してから、もう一度操作してください。</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>このデスクトップにはトレイが表示されません。代わりに、コンソールはウィンドウなしで動作を続けます。</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>ノードの次回の起動を待っています。</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>時間帯とバッテリー</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>ノードが作業を受ける時間帯と、バッテリー使用時にも受けるかどうか。</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>ロック中の署名</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>コンソールのロック中にノード自身のキーが署名を続けるかどうかと、ほかのキーのロックを解除しておく時間。</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>アラートのルールとチャンネル</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>アラートの対象、通知の相手と方法、静音時間。</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>保持するものと期間</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>データの種類ごとの保持期間。今すぐ削除。</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>ログのレベル</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>各モジュールがログに書き込む量。</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>ピアと遮断</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>接続しているピアと、接続させないピア。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1を開く</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>Stacknet コンソールの設定</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>このマシン</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>単語 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>単語 %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>証拠 %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1。1 つのキーが両方のメッセージに署名しました。正直なノードは決してしません。</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>署名者</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>エポックとビュー</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · ビュー %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>台帳上</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>高さ %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>罰金</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%2 トークン中 %1（%3）</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>1 つ目のメッセージ</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>2 つ目のメッセージ</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>View</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>署名対象のバイト列</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>ここではまだ検査していません</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>ここで検査済み</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>署名を検証</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1: 異なる</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1: 同じ</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>検証中…</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>もう一度検証</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>有効な署名</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>無効な署名</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>両方の署名はこのキーのものです。ほかの者が作ることはできません。</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>少なくとも 1 つの署名はこのキーのものではありません。これらのメッセージは、このキーに対して何も証明しません。</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>ここで確認</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>証拠（JSON）</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>表示する期間を選択</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>終了は開始より後にしてください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>このノード</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>永久除外</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>監視のみ</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>自由</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>ボンド済み</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>ボンド解除中</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>不一致の代償</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>抜き取り検査の代償</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>検閲の代償</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>%1 のトークンをボンド</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>ボンドしたトークンは、このキーの投票の重みになります。ボンドを解除すると、待機期間の後に戻ります。</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>自由なトークン</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>%2 の %1 トークンをボンドしますか?</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>ボンド</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>%2 の %1 トークンをボンドしました。</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>%1 のトークンをボンド解除</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>次のエポックで投票の重みから外れ、待機した後、引き出すと自由になります。それまではリスクにさらされます。</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>ボンド済みトークン</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>%2 の %1 トークンをボンド解除しますか?</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>ボンド解除</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%2 の %1 トークンをボンド解除中です。</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>%1 のトークンを引き出しますか?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>引き出し</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%2 の %1 トークンが自由になりました。</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>%1 の一時停止を解除しますか?</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>一時停止を解除</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>%1 は次のエポックから再び検証に参加します。</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>抜き取り検査に不合格となった原因が直っていることを確かめてください。次に不合格になると、再び同じだけ失います。</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>%1 を %2 で出品しますか?</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>販売に出品</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 は販売中です。</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>%1 の販売を取り下げますか?</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>販売を取り下げ</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 の販売を取りやめました。</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>すべてのキーで署名を停止しますか?</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>すべてのキーがただちにロックされます。ノードはネットワークへの追従を続けます。</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>再びキーのロックを解除するまで、投票、サービスの提供、収益の獲得はできません。</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>署名を停止</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>すべてのキーがロックされました。何にも署名しません。</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>ネットワークの委員会がタスクを再実行しました: %1。</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>このノードには証拠 %1 がもうありません。</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>stacknetctl arena explain で、それぞれの結果を確認できます。</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>高さ %1 のブロックにあります。</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>ステーキング</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>現在の保有量</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>これまでのスラッシュ</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>現在失う可能性のある量</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>自分のキー</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>自分のキーとその保有量</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>台帳に載ったキーはありません</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>トークンを保有してボンドできるのは、登録済みのノードキーだけです。</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>ノードキーを開く</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>ボンド…</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>ボンド解除…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>引き出し…</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>一時停止を解除…</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>販売に出品…</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>販売を取り下げ…</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>台帳上のキー %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>ボンド %1</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>ボンド %1 · ボンド解除中 %2</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>サービスの提供や投票をしている自分のキーなし</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>稼働中のキー %n 個での最悪の場合</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>自分のキーがスラッシュされたことはありません</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>焼却、または報奨として支払い</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>スラッシュ: %1。どのキーでも再び署名する前に、原因を調べてください。</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>原因がわかるまで、すべてのキーで署名を停止してください。一度起きた問題は、また起きる可能性があります。</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>すべてのキーがロックされています。何にも署名しません。</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>すべてのキーで署名を停止</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>このキーはここでは監視のみです。ステークについては所有者が決めます。</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 はロックされています。ステークを変更するには「ノードキー」でロックを解除してください。</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 は永久除外されており、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>%1 トークンを今すぐ引き出せます。</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>待機中の %1 のうち次の分は、エポック %2、かつ %3 以降に自由になります。現在はエポック %4 です。</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 はエポック %2 まで一時停止中です。現在はエポック %3 です。</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 は %2 で販売中です。</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>ボンドしたトークンは投票の重みになります。ボンドの有無にかかわらず、キーが保有するすべてがリスクにさらされます。</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>ステークはどう変わったか</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>履歴はまだありません</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>台帳に最初のキーが載ったときから、ステークが変わるたびに記録されます。</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>自分のキーの保有量</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>履歴を読み取れません</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>%1 のボンドをすべて解除し、ステーキングを終了しますか？</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>すべてボンド解除</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>キーは次のエポックで投票をやめ、投票による収益はなくなります。ボンド解除は途中で止められません。再びボンドするには、待機し、引き出してから、改めてボンドしてください。</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>%1 がボンドしていたものをすべてボンド解除中です。</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>ステーキングを終了…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>キーがボンドしたものをすべて解除します。</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>保護ファイルをエクスポート…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>キーを移動…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>二重に署名することなく、キーを別のマシンに移します。</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>確認済みにする</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingSlashes</name>
        <message>
            <source>Slashing events</source>
            <translation>スラッシュの記録</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>自分のキーのみ</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>証拠を表示</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>罰金はそのブロックで確定し、不服を申し立てることはできません。証拠は誰でも検査できます。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>没収前</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>没収</translation>
        </message>
        <message>
            <source>After</source>
            <translation>没収後</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Rate (basis points)</source>
            <translation>率（ベーシスポイント）</translation>
        </message>
        <message>
            <source>Burned</source>
            <translation>焼却</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>報奨</translation>
        </message>
        <message>
            <source>Rewarded</source>
            <translation>報奨の受取者</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>スラッシュされたキーはありません</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>このネットワークのすべてのキーの罰金が、その証拠とともにここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>ピア %2 中 %1</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>高さ %1 · ビュー %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>時計 %1</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>%1 現在のデータ</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>%1 現在のデータ、%2 経過</translation>
        </message>
        <message>
            <source>GPU %1 %</source>
            <translation>GPU %1 %</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StepRail</name>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet コンソール</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>ステップ %1/%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>強度: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>受信箱</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>デスクトップ</translation>
        </message>
        <message>
            <source>program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>Web アドレス</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>開始するもの</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>署名できるものと、失う可能性のあるもの</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>ノードキーのパスフレーズ</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>プログラムを閉じる前に入力されたもので、どこにも保存されていません。</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>コンセンサスの投票と提案、タスクのレシートとペーパーワーク、そしてここで依頼したもの。それ以外には署名せず、キーがロックされている間は何にも署名しません。</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>抜き取り検査の結果が、提供した結果と異なった場合。</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>2 つの投票が互いに矛盾した場合。1 つのキーを 2 台のマシンで決して動かさないでください。</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>リーダーとしてトランザクションを除外したことが証明された場合。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>ステークの有無にかかわらず、キーが保有する全トークンに対する割合。</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>接続の準備完了</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>開始の準備完了</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>このウィンドウを閉じても、エンジンは単独で動き続けます。</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>すべてこのマシン上で動作します。ローカルネットワーク上のものに価値はありません。</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>ここから、ノードがネットワークに参加します。</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>ノードを作成中…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>ノードを開始</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>運用者ソケット</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>4 バリデーターのローカルネットワーク</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>チェーン</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>ピアからの接続先</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>データフォルダー</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>自動ロック</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>%n 分後</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>知らせる方法</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>招待してくれた人にノードキーを送ってください。ネットワークの運用者がそれを追加すると、このノードが参加できるようになります。</translation>
        </message>
        <message>
            <source>Words on paper</source>
            <translation>紙に書いた単語</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>未確認。後でお知らせします</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>メール</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>%1 をフィルター</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>対象の操作</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>選択した行に対する操作</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>行をコピー</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>CSV で保存…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>JSON で保存…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>すべての行を CSV で保存…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>すべての行を JSON で保存…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n 件選択中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>列を既定に戻す</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>モデルまたはイメージ</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>機密</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>機密</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>結果のダイジェスト</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Draining</source>
            <translation>排出中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>%1 まで一時停止</translation>
        </message>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>移動…  Ctrl+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>コマンドパレットを開く</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに従う</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高コントラスト</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>作業の受け付けを一時停止</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>作業の受け付けを再開</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>10 分間</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>指定時刻まで…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>再開するまで</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>実行中のタスクを終えてから一時停止</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>受信箱、新着なし</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>受信箱、新しいアラート %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>コンソールはロックされています</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>コンソールをロック</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>金額を表示</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>金額を隠す</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>ネットワークなし</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>チェーン %1
データ: %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>作業の受け付けを再開</translation>
        </message>
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>コンソールのロックを解除できる、このノードのキーがありません</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>コンソールのロックを解除するまで、金額は非表示です</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>%1 の譲渡</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>以後、このキーについては新しい所有者が決定します。受け取った ID と 1 文字ずつ照合してください。誤った ID への譲渡は取り消せません。</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>新しい所有者の所有者 ID</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>16 進数 64 桁です。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>続ける…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>所有者 ID は 0～9 と a～f からなる 64 桁です（現在 %n 桁）。</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>すでにその所有者のものです。</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>%1 を %2 に譲渡しますか?</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>長押しで譲渡</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>10 分間</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>再開するまで</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>実行中のものを終えてから一時停止</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>作業を再開</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>終了（エンジンは停止）</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>ノードは動作を続けています。終了するには、このアイコンのメニューを使ってください。</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>Stacknet コンソールは動作中です</translation>
        </message>
        <message>
            <source>This was refused</source>
            <translation>これは拒否されました</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>ノードは動作を続け、投票に署名します。</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>ノードは署名せずに動作を続けます。キーがロックされています。</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>ノードは署名を停止しました。</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>ノードは動作を続けています。現在は何にも署名していません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>検査するノード</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>応答済み</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>元に戻す: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>キーはメモリー上で復号され、ロックするかノードが停止するまでそこにとどまります。平文でディスクに書き込まれることはありません。</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>キーはメモリー上で %n 分間、またはロックするまで復号されます。平文でディスクに書き込まれることはありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>%1 のロック解除</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>ロック解除中…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1、上限の %2 %</translation>
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
            <translation>バリデーター</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>割合</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>投票への参加</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終確認</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>バックアップの検証</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>エクスポートしたノードキーを、復元と同じようにパスフレーズで開きます。ファイルにもキーストアにも何も書き込みません。</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>ファイル未選択</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>そのパスフレーズ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>検証するノードキー</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>バックアップは良好です。ノードキー %1 が入っています。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>ウォレットでサインイン</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>ブラウザーにこのマシンのページが表示されます。そこでウォレットを選び、署名してください。トランザクションは行われず、支払いも発生しません。</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>ページとウォレットに、次の 4 つの単語が表示されている必要があります:</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>確認フレーズ</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>ページをもう一度開く</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>リンクをコピーしました。%1 秒後にクリップボードから消去されます。</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>お困りですか?</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>ウォレットがページについて警告する、または表示されない場合: このマシンを名前でしか認識しないウォレットがあります。</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>localhost で開く</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>このマシンのブラウザーにウォレットがない場合: 電話、プログラム、ネットワークのないマシンなど、別の場所でテキストに署名してください。</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>代わりに署名を貼り付け</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>アカウントのアドレス</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>EVM チェーン（0x…）または Solana（base58）のものです。</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>署名するテキストを作成</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>署名するテキスト</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>署名するテキスト</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>このテキストにそのまま署名してください</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>署名するテキストの QR コード</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>QR コードで表示</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>personal_sign または signMessage のもの: 0x と 130 桁、または base58。このテキストは一度だけ有効です。</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>サインインしました。</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>許可された内容</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>このセッションは、このアカウントとして、このノードとその Auth Bridge のサイトにサインインできます。資金の移動や署名はできません。このコンソールはその情報を保持しません。「セッション」に表示され、そこで終了できます。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>自分ではないので終了</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>署名を検査</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>ページを開いています…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>ブラウザーを起動できませんでした。</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>リンクをコピーして、このマシンのブラウザーで開いてください。</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>署名を待っています · 残り %1</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>時間切れです。</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>どちらの形式でもありません: 0x と 40 桁、または base58 の 32～44 文字。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>チェーン</translation>
        </message>
        <message>
            <source>At</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>このノード</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>遅くとも終了</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>このアカウントには、ここにほかのセッションがありません。あなたのものですか?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>はい、維持する</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>セッションを終了しました。</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>誰かが自分のサインインをあなたに送った可能性があります。もう一度始めて、4 つの単語を照合してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>チェーン</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>署名方式</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>最初の検証</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>最後の検証</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>ノードキーの監視</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>監視中のキーは状態とトークンが表示されます。ここではこのキーで何にも署名できません。</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>16 進数 64 桁です。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>このマシンでの名前です。ほかのノードからは見えません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>監視</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>公開鍵は 0～9 と a～f からなる 64 桁です（現在 %n 桁）。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>この 24 の単語がキーそのものです。この順序で紙に書き、火事や他人の手が及ばない場所に保管してください。単語があれば、どのマシンでもキーを作り直せます。単語もバックアップもなければ、このマシンとともにキーは失われます。</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>書き留めました</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>紙を見て、次の 3 つの単語を入力してください。</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>単語をもう一度表示</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>3 回間違えました。もう一度単語を表示します。1 つずつ紙と照合してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>単語 %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>紙の %1 番目の単語</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>表示された単語と異なります。単語の横の番号をもう一度確認してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>単語 %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>単語の一覧にないもの: %1 番。紙と照合してください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>まず周囲を確認してください。これらの単語を読んだ人は、キーを自分のものにできます。ほかのプログラムやカメラが画面を撮るのを、プログラムで防ぐことはできません。表示する前に画面共有を終了してください。</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>単語 %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>単語 %1、非表示</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>単語を隠す</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>単語を表示</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>これらの単語を再発行できる人は誰もいません。そして、単語があればパスフレーズなしでキーを開けます。この画面を誰にも見せず、写真も撮らないでください。</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>単語</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>入力中に開く一覧には 2,048 語すべてが含まれています。自分の単語は紙にあります。</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>別のキーで始める</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>キーの単語を入力</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>自分のノードキー</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>この 24 の単語を、この順序で紙に書いてください。このマシンに依存しない唯一のバックアップです。</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>紙の文字が読めることを確かめるため、そのうちの 3 つを紙を見て入力してください。</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>24 語すべてを順序どおりに入力します。最初の欄にまとめて貼り付けることもできます。</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>キーはプログラムを閉じる前に作成されています。</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>書き留めました</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>ノードキー %1 は暗号化されてデータフォルダーにあります。最後にパスフレーズの入力を求めます。単語は紙のほかにはどこにも保存されていません。</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>これは新しい単語です。前に書き留めたものは線を引いて消してください。</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>単語 %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>このように始まる単語は一覧にありません。</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>これは %1 番目の単語ではありません。紙を確認してください。</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>3 回間違えました。紙と単語を照合してください。</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>%1 番目の単語は 2,048 語の中にありません。</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>24 語中 %1 語がそろいました。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>これはノードキー %1 の単語です。</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>どの単語も一覧にありますが、組み合わせが正しくありません。1 つが間違っているか、2 つが入れ替わっています。</translation>
        </message>
        <message>
            <source>Go on unchecked</source>
            <translation>確認せずに続ける</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>後で確認</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>紙に書いたものが読めるかどうか、まだ誰にもわかりません。</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>紙の単語が 1 つでも間違っていると、キーとそのトークン、ペーパーワークは、このマシンとともに失われます。単語を確認するまで、「ノードキー」のページでお知らせします。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>タスクを受付中</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>終了処理中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>このノードはクライアントにサービスを提供していないため、一時停止する作業がありません。</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>新しいタスクを終日受け付けます。</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>新しいタスクを %1 まで受け付けます。</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>手動で一時停止しました。</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>作業時間外です。</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>このマシンはバッテリーで動作しています。</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>再開するまでこの状態が続きます。</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>電源が戻ると再開します。</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>%1 に再開します。</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>終了待ちのタスクが %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>新しいタスクを受けません。実行中のものは完了し、待機中のものは拒否されます。</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>排出</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>新しいタスクを受けません。実行中のものと待機中のものは完了します。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>新しいタスクを再び受け付けます。</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>時間帯を変更…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>作業時間を開きます。</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>10 分間</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>明日 08:00 まで</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>再開するまで</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>待機中のものを終えてから 1 時間一時停止</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>クライアントなし</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1、ここでテスト済み</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>タスク未選択</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>制限の使用状況</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>レシートを保存…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>レシートをコピー</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>ダイジェストの入力を表示</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>ダイジェストを再計算するには、レシートを保存し、クライアントが送った内容を使ってこれを実行してください。ノードはその内容を保持していません:</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>ダイジェストを再計算するコマンド</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>コマンドをコピー</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>タスクを選ぶと、件数、ダイジェスト、レシートが表示されます。プロンプト、回答、コード、ファイルは保持していないため、ここには表示できません。</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>%1 タスク</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>ペーパーワーク: %1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>タスクは失敗しました（%1）。</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>サンドボックスで実行: ネットワークなし、権限なし、最大でメモリー %1 GB、CPU %2 個、%3 秒。コード、ファイル、出力は保持していません。</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>プロンプトと回答は保持していません。レシートにはそのダイジェストだけが入っています。</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>終了コード</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>コンテナー</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>準備済みのものを使用</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>このために作成</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>レシートのダイジェスト</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>台帳上</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>高さ %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>%1（プロセッサー %n 個）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%2 MiB 中 %1</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>レシートの保存</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>レシートを %1 に保存しました</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>誰でもオフラインで検査できます: stacknetctl receipt verify FILE</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>レシートをコピーしました。</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>モデルファイル</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>ソルト</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>終了の理由</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>コントラクト</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>ダイジェスト</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>署名者</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>レシート</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>ダイジェストの入力なし</translation>
        </message>
        <message>
            <source>its own end</source>
            <translation>自身による終了</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>シグナル</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>メモリーの上限</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>時間の上限</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>出力の上限</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>拒否（実行されていません）</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>待機</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>先行するタスク %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>機密</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>はい: アテステーション済みのハードウェアのみ</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>要求されたクラス</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>再現クラス</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpuDialog</name>
        <message>
            <source>Let GPU %1 work?</source>
            <translation>GPU %1 に作業させますか?</translation>
        </message>
        <message>
            <source>Keep GPU %1 out of the work?</source>
            <translation>GPU %1 を作業から外しますか?</translation>
        </message>
        <message>
            <source>The model server of this node starts again. Chats that run are finished first; new ones wait until the model is loaded, which takes seconds to minutes.</source>
            <translation>このノードのモデルサーバーが再起動します。実行中のチャットは先に完了します。新しいチャットはモデルが読み込まれるまで待機し、これには数秒から数分かかります。</translation>
        </message>
        <message>
            <source>What the remaining GPUs have no memory for is computed by the processor, or the model does not start.</source>
            <translation>残りの GPU のメモリーに収まらない分はプロセッサーが計算します。または、モデルが起動しません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Let it work</source>
            <translation>作業させる</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>作業から外す</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpus</name>
        <message>
            <source>not told</source>
            <translation>通知なし</translation>
        </message>
        <message>
            <source>%1 of %2 GiB</source>
            <translation>%1 / %2 GiB</translation>
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
            <translation>このマシンの GPU</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>ID を表示</translation>
        </message>
        <message>
            <source>Show the ids of the GPUs</source>
            <translation>GPU の ID を表示</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>使用率</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <source>Takes work</source>
            <translation>作業を受ける</translation>
        </message>
        <message>
            <source>GPU %1 takes work</source>
            <translation>GPU %1 が作業を受ける</translation>
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
            <translation>ID を隠す</translation>
        </message>
        <message>
            <source>A GPU that takes no work is hidden from the model server of this node.</source>
            <translation>作業を受けない GPU は、このノードのモデルサーバーから見えません。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>準備未完了</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>低下</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>再試行中</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>待機 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>実行中 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>アカウント %n 件のもの</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>サンドボックス</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> 次の試行は%1です。</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>要求に応答しています。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>成功 %1、失敗 %2、未送信 %3</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>ツール呼び出し</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>埋め込み</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>クラス R</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>最後のエラー</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>ネットワークのない、制限付きのコンテナーでコードを実行します。</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>ランタイム</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>実行数</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>準備済みコンテナー</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>準備済みからの提供</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>作成にかかる時間</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>モデルまたはイメージ</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>レシートのダイジェスト</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>終了コード</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>ペーパーワーク</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>台帳の高さ</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>ウォーム提供</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>ここでテスト</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>プロセッサー時間</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>プロセッサー数の上限</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>メモリーのピーク（バイト）</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>メモリーの上限（バイト）</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>時間の上限</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>保持しているすべてのタスク</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>タスクの履歴</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>保持しているタスクはありません</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>タスクは期限が過ぎるまでここに残ります。期間は「データとプライバシー」に示されています。</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>キュー待ち</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>すべてのクラス</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>直近 1 時間</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <source>Failed (%1).</source>
            <translation>失敗しました（%1）。</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>機密</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>機密</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>終了の理由</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>要求されたクラス</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>再現クラス</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>作業時間</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>このマシンの時刻、%1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>この時間帯にのみ新しいタスクを受ける</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>このマシンがバッテリーで動作中は一時停止する</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>時間帯が終わる前に受けたタスクは、その後も完了まで実行されます。コンセンサスと、このノードに課された抜き取り検査は常に続き、アテステーションも有効なままです。</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>時間帯を保存</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>夜間</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>業務時間</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>全時間</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>作業時間: %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>時間帯は適用されていません。タスクを常に受け付けます。</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>少なくとも 1 時間を選んでください。すべての作業を止めるには、一時停止を使ってください。</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>このマシンにはバッテリーがないか、情報を取得できません。</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>現在バッテリーで動作しています。</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>現在電源に接続されています。</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>時間帯を保存し、適用しました。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>最新のタスク</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>表示を固定</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>表示するまで、新しいタスクは保留されます。</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>タスクはまだありません</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>クライアントがタスクを送ると、1 秒以内にここに表示されます。クライアントの接続方法は「概要」にあります。</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>新しい %n 件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy result digest</source>
            <translation>結果のダイジェストをコピー</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>レシートを保存…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>終了したタスクの数</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>最初のタスクが終了すると、最初の棒が表示されます。</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>かかった時間</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % がこれ未満</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>半数がこれ未満</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>最初のタスクが成功すると、線が始まります。</translation>
        </message>
        <message>
            <source>No task in this time</source>
            <translation>この期間のタスクはありません</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>タスク数（%1 ごと）</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>成功したタスク（%1 ごと）</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>履歴を読み取れません</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>ノードの応答が、このプログラムの知らない形式です。両方を同じバージョンにしてください。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>nothing waits</source>
            <translation>待機なし</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>チャット %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chats, %2 code</source>
            <translation>チャット %1 件、コード %2 件</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>アカウント %n 件のもの</numerusform>
            </translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>キュー待ち</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>所要時間の中央値</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>ウォーム提供</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>作業の表示</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>ライブ</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>負荷</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>抜き取り検査</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時間帯</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>稼働状態</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>ノードは作業可能</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>ノードは作業不可</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>失敗 %1</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>コードはまだ実行されていません</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>実行 %1 件中</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
        </message>
        <message>
            <source>Re-executions</source>
            <translation>再実行</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>24 時間のタスクなし</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>95 % が %1 未満 · 24 時間で %n 件のタスク</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>起動以降の、ほかのノードのタスク</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>設定でオフ</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>合格した抜き取り検査（30 日）</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkSpotChecks</name>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>違反認定</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>一致せず</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>問題なし</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未検査</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>入力の提供なし</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>再現不可</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>判定不能</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>ネットワークのテスト</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>自分のタスクと、自分が検査したタスクについて</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>抜き取り検査の判定</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>判定はまだありません</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>ネットワークが再実行するタスクを抽選します。ほとんどのタスクは選ばれません。</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>このノードに課された検査</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>未完了の抜き取り検査</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>課されたものはありません</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>このノードが選ばれると、検査がここに表示されます。</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>このノードの状況</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>再実行できるもの</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>検査で見える要求の内容</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>最新の判定のうち、違反認定は %n 件です。</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>最新の判定に違反認定はありません。</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>コミット済み</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>クライアントが除外</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>保持している入力</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1、%2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>ほかのノードのために行った検査</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>拒否した依頼</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>設置したカナリア</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>見つかったカナリア</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>クラス %1: %2（%3）</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>台帳上</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>未申告</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>なし。</translation>
        </message>
        <message>
            <source>Tasks of this node under check</source>
            <translation>検査中のこのノードのタスク</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>検査中の自分のタスク</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>検査中のものはありません</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>ネットワークが自分のタスクを選ぶと、再実行するノードとともにここに表示されます。</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>違反認定 1 件で、キーのトークンの %1 を失います。</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>違反認定 1 件で、キーのトークンの %1 を失います。現在は %2 トークンです。</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>まだ記録なし</translation>
        </message>
        <message>
            <source>none was judged</source>
            <translation>判定なし</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged</source>
            <translation>
                <numerusform>判定 %n 件中</numerusform>
            </translation>
        </message>
        <message>
            <source>none judged since %1</source>
            <translation>%1 以降、判定なし</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since %1</source>
            <translation>
                <numerusform>%1 以降の判定 %n 件中</numerusform>
            </translation>
        </message>
        <message>
            <source>yours</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>所有</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>没収</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>検査するノード</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>ノードキー</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Points are known</source>
            <translation>ポイント判明</translation>
        </message>
    </context>
</TS>
