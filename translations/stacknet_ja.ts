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
            <source>The chain does not hold it up to the due view</source>
            <translation>期限のビューまでのチェーンにトランザクションが含まれていない</translation>
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
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>誤りの場合: 提出したキーのトークンが最大 %1 焼却されます。</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %1 of its tokens and never validates again.</source>
            <translation>認容の場合: 申し立てられた側はトークンの %1 を失い、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %1 of the penalty, at most %2 tokens.</source>
            <translation>認容の場合: 提出したキーは罰金の %1（最大 %2 トークン）を受け取ります。</translation>
        </message>
        <message>
            <source>The transaction and who demanded it are published for ever.</source>
            <translation>トランザクションと、それを要求した者が永久に公開されます。</translation>
        </message>
        <message>
            <source>The node files a challenge with its own key whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>要求されたものをリーダーが除外したことをログが証明するたびに、ノードは自分のキーで異議申し立てを提出します。1 件ごとに最大 %1 トークンがリスクにさらされます。</translation>
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
            <source>Upheld, the accused leader loses its tokens and never validates again.</source>
            <translation>認容されると、申し立てられたリーダーはトークンを失い、二度と検証に参加できません。</translation>
        </message>
        <message>
            <source>Upheld, the filing key gets a part of the penalty, at most %1 tokens.</source>
            <translation>認容されると、提出したキーは罰金の一部（最大 %1 トークン）を受け取ります。</translation>
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
            <source>Up to %1 tokens of the filing key are burned when the challenge proves nothing.</source>
            <translation>異議申し立てが何も証明しない場合、提出したキーのトークンが最大 %1 焼却されます。</translation>
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
            <source>Points: %1</source>
            <translation>ポイント: %1</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 ポイント</translation>
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
            <source>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</source>
            <translation>ウォレットでのログイン: アカウント（ウォレットアドレス）、ブラウザーのラベル、時刻、トークンのソルト付きダイジェスト</translation>
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
            <source>Wallet addresses: of the messages to sign, of accounts, and of consents for sites</source>
            <translation>ウォレットアドレス: 署名するメッセージ、アカウント、サイトへの同意に含まれるもの</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given</source>
            <translation>署名するメッセージ: 10 分。アカウントの番号と同意: 与えられている間</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>サインインと「すべての場所でサインアウト」</translation>
        </message>
        <message>
            <source>The user withdraws a consent</source>
            <translation>ユーザーが同意を撤回する</translation>
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
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</source>
            <translation>運用者自身のノードキーについて台帳が示す内容（一覧と日別の合計）：ペーパーワーク、ポイント、ステーク。アカウントも内容も含みません</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>最新のペーパーワーク 500,000 件とポイント 200,000 件。時間別ポイントは 400 日、ステークは 800 日、日別の収益は無期限</translation>
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
            <source>Nobody can sign in through it. Set "serve" in node.json to change that.</source>
            <translation>このノードを通じてサインインすることはできません。変更するには node.json で "serve" を設定してください。</translation>
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
            <source>It keeps no API keys. Set "serve" in node.json to let it take requests.</source>
            <translation>API キーを保持していません。要求を受け付けるには node.json で "serve" を設定してください。</translation>
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
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Accounts that are signed in</source>
            <translation>サインイン中のアカウント</translation>
        </message>
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
            <source>Nobody is signed in</source>
            <translation>サインイン中の人はいません</translation>
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
            <source>Nobody can sign in to it. Set "serve" in node.json to change that.</source>
            <translation>このノードにはサインインできません。変更するには node.json で "serve" を設定してください。</translation>
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
            <source>It must be https, or http on this machine.</source>
            <translation>https にしてください。このマシン上であれば http も使えます。</translation>
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
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail, rules and a test are on the Inbox page.</source>
            <translation>ペナルティ、失われたピア、期限が切れるアテステーションについて知らせます。受信箱にはすべてが届き、ここで選ぶ手段は別の場所でも知らせます。メール、ルール、テストは受信箱のページにあります。</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>プログラムの完全なパスを、スラッシュから入力してください。</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>https:// で始まり、パスワードを含まないアドレスを入力してください。</translation>
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
            <source>At least %1 characters; four random words are better.</source>
            <translation>%1 文字以上にしてください。無作為な 4 つの単語ならさらに安全です。</translation>
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
            <source>The two passphrases differ.</source>
            <translation>2 つのパスフレーズが一致しません。</translation>
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
            <source>Consensus and censorship</source>
            <translation>コンセンサスと検閲</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>My votes</source>
            <translation>自分の投票</translation>
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
            <source>in the last final blocks</source>
            <translation>直近の確定ブロックにおける値</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
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
            <source>At least %1 characters; four random words are better.</source>
            <translation>%1 文字以上にしてください。無作為な 4 つの単語ならさらに安全です。</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>パスフレーズ（再入力）</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>2 つのパスフレーズが一致しません。</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>パスフレーズが短すぎます。</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>%1 文字以上にしてください。</translation>
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
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys and names are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>サポートしてくれる人に渡す ZIP ファイルです。ホームフォルダー、ほかのマシンのアドレス、メールアドレス、ウォレットアドレス、API キー、名前は取り除かれます。キーもタスクの内容も含まれず、どこにも送信されません。</translation>
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
            <source>When the node does not answer, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>ノードが応答しない場合は、次のコマンドでパッケージを作成できます: stacknetctl diag --out bundle.zip</translation>
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
            <source>By key</source>
            <translation>キー別</translation>
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
        <name>stacknet::ui::EvidenceDialog</name>
        <message>
            <source>Contradiction of %1</source>
            <translation>%1 の矛盾</translation>
        </message>
        <message>
            <source>%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What differs has a ≠ in front.</source>
            <translation>%1、エポック %3 のビュー %2。正直なノードが署名するのはどちらか一方だけで、両方に署名することはありません。異なる箇所には先頭に ≠ が付いています。</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>署名者</translation>
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
            <source>none yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>証拠（JSON）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>View</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>任期</translation>
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
            <source>Load older alerts</source>
            <translation>以前のアラートを読み込む</translation>
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
        <name>stacknet::ui::IncidentModel</name>
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
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>このノード</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>%1, muted</source>
            <translation>%1、消音中</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>First</source>
            <translation>最初</translation>
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
            <source>On the other machine: set the node up with this key (first run: restore, or stacknetctl, see the operator guide), then on its page Node Keys choose Import slashing protection. Leave the key locked there for now.</source>
            <translation>移動先のマシンで、このキーを使ってノードを設定し（初回起動時の復元、または stacknetctl。運用者ガイドを参照）、「ノードキー」のページで「スラッシュ保護をインポート」を選びます。キーはまだロックしたままにしてください。</translation>
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
            <source>Slashes, points and backups of the key show here.</source>
            <translation>キーのスラッシュ、ポイント、バックアップがここに表示されます。</translation>
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
            <source>Spot-checks passed</source>
            <translation>合格した抜き取り検査</translation>
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
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>直近 10 分間の履歴</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
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
            <source>Recent events</source>
            <translation>最近のイベント</translation>
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
            <source>%1 succeeded · %2 failed</source>
            <translation>成功 %1 · 失敗 %2</translation>
        </message>
        <message>
            <source>running · %1 queued</source>
            <translation>実行中 · 待機 %1</translation>
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
            <source>%1 in 24 h, as far as this run knows</source>
            <translation>24 時間で %1（今回の起動以降にわかる範囲）</translation>
        </message>
        <message>
            <source>none was judged yet</source>
            <translation>まだ判定なし</translation>
        </message>
        <message>
            <source>of %1 judged</source>
            <translation>判定 %1 件中</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <translation>%1に期限切れ</translation>
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
            <translation>送信元</translation>
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
            <source>IPFS node</source>
            <translation>IPFS ノード</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>ここ</translation>
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
            <source>The Rack is empty</source>
            <translation>Rack は空です</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>このノードに Rack はありません</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>ここにファイルをドロップするか、選んでください。ピンを解除するまで保持されます。</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json to keep files here.</source>
            <translation>ここにファイルを保持するには、node.json の "rack" の下で "enabled" を設定してください。</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>ファイルを追加</translation>
        </message>
        <message>
            <source>the newest %1 of %2</source>
            <translation>最新 %1 件（全 %2 件）</translation>
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
            <source>Nothing is counted by account and nothing is published. Set "publish_usage" under "metrics" in node.json to change that.</source>
            <translation>アカウント別の集計も公開も行いません。変更するには node.json の "metrics" の下で "publish_usage" を設定してください。</translation>
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
        <name>stacknet::ui::RackPinModel</name>
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
            <translation>守られている</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
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
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>ここで作成したものではない</translation>
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
            <source>The two passphrases differ.</source>
            <translation>2 つのパスフレーズが一致しません。</translation>
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
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
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
            <source>Copy both</source>
            <translation>両方をコピー</translation>
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
    </context>
    <context>
        <name>stacknet::ui::SlashModel</name>
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
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>没収</translation>
        </message>
        <message>
            <source>After</source>
            <translation>経過後</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
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
            <source>Slashing events</source>
            <translation>スラッシュの記録</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>自分のキーのみ</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>スラッシュされたキーはありません</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>このネットワークのすべてのキーの罰金が、その証拠とともにここに表示されます。</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>罰金はそのブロックで確定し、不服を申し立てることはできません。証拠は誰でも検査できます。</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>証拠を表示</translation>
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
        <name>stacknet::ui::VerdictModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>所有</translation>
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
            <source>Signed in by</source>
            <translation>サインイン方法</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>最後の確認場所</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Signed in since</source>
            <translation>サインイン日時</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終確認</translation>
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
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>終了したタスクの数</translation>
        </message>
        <message>
            <source>tasks per minute</source>
            <translation>タスク/分</translation>
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
            <source>No task yet</source>
            <translation>タスクはまだありません</translation>
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
            <source>of the tasks that succeeded, by minute</source>
            <translation>成功したタスク、分単位</translation>
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
            <source>Spot-checks passed</source>
            <translation>合格した抜き取り検査</translation>
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
            <source>no finished task yet</source>
            <translation>終了したタスクはまだなし</translation>
        </message>
        <message>
            <source>95 % under %1 · last %2</source>
            <translation>95 % が %1 未満 · 直近 %2</translation>
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
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>none of yours was judged</source>
            <translation>自分のタスクの判定なし</translation>
        </message>
        <message>
            <source>of the newest verdicts</source>
            <translation>最新の判定中</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 経過</translation>
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
        <message>
            <source>One conviction takes %1 % of the tokens of the key.</source>
            <translation>違反認定 1 件で、キーのトークンの %1 % を失います。</translation>
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
    </context>
</TS>
