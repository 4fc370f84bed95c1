<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>API 密钥已创建</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>API 密钥已更换</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>API 密钥已吊销</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>API 密钥已公开泄露</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>会话已结束</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>所有会话已结束</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>网站已登记或更改</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>网站已移除</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>已登录到网站</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>网站的授权码被使用了两次</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>已同意某网站</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>同意已撤回</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>运营者</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>本节点</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>列出模型</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>读取 Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>写入 Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>管理 API 密钥</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>仅限经证明的节点</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>已更换</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>已吊销</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>测试密钥</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>%1 结束</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>永不过期</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>%1 过期</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>已有 %1 未使用</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>每分钟 %1 次</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>每分钟 %1 个令牌</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>同时 %1 个</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>EVM 链 %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>合约钱包</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>“%1”不是 IP 地址。请写成 10.0.0.0/8 或 2001:db8::/32 的形式。</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>“%1”中 / 后的长度必须为 0 到 %2。</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>“%1”在其长度之后还有置位的比特。若只指单个地址，请省略 / 部分。</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>:// 之后缺少主机。</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>方括号中的 IPv6 地址格式不正确。</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>不能使用通配符：请写出每个主机的全名。</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>请像浏览器那样用小写书写主机。</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>请用 ASCII 形式（xn--…）书写主机，以便看出形近的仿冒名称。</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>主机只能包含字母、数字、- 和 .。</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>主机中多了一个点。</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>端口必须为 1 到 65535。</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>请省略 :%1：它是该协议的默认端口。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请为它命名。</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>名称必须是一行可读文本。</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>名称过长：最多 64 字节。</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>Stack 是一个不超过 64 字节的单词。</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>最多 16 个地址块；现有 %1 个。</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>最多 32 个模型；现有 %1 个。</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>“%1…”作为模型名称过长。</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>没有任何权限的密钥毫无用处。</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>管理密钥的密钥不能有其他权限。请创建两个密钥。</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>“仅限经证明的节点”用于限制其他权限；请再选择其中一项。</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>请只输入数字。</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>最多 %1。</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>3 到 64 个字母、数字、_ 或 -。</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>一个由字母、数字、_ 或 - 组成的单词。</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>请写成 https://app.example 的形式。</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>作为来源过长。</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>只写协议、主机和端口：省略其后的内容，包括末尾的 /。</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>请省略 @ 之前的用户名。</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http 用于开发：请勾选下方的复选框，或使用 https。</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>只接受 https。</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>至少需要一个来源。</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>最多 16 个来源；现有 %1 个。</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>地址过长。</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation>请省略从 # 开始的部分。</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>必须以上述来源之一开头，后接 /。</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>其中含有地址不允许的字符；请写成 %XX。</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>最多 16 个地址；现有 %1 个。</translation>
        </message>
        <message>
            <source>Wallet named</source>
            <translation>钱包已命名</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>钱包已取消关联</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>密钥被罚没</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>针对密钥的证据</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>针对密钥的审查质询</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>抽查未通过</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>密钥被监禁</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>密钥被永久除名</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>签名已停止</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>已连接的密钥处于锁定状态</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>错过投票</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>没有区块最终确定</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>对等节点过少</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>时钟不准</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>证明即将到期</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>证明失败</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>沙箱未就绪</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>模型未就绪</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>节点不提供服务</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>磁盘即将用尽</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>任期被取消</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>API 密钥即将过期</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>备份过旧</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>旧数据未删除</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>工作凭证未结算</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>签名前等待</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>渠道不工作</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>%1 被罚没。</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>%1 签署了两份相互矛盾的内容。</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>%1 被指控遗漏了一笔交易。</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>一次抽查的结果对 %1 不利。</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 已被监禁，不参与验证。</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>%1 永远不再参与验证。</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>本节点已停止签名。</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 已连接但被锁定：无法签名。</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>GPU 的证明已失效。</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>不运行代码：沙箱未就绪。</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>不提供聊天：模型未就绪。</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>客户端无法访问本节点：其 HTTP 地址未开放。</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>网络离开了由 %1 领导的任期。</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>旧数据无法删除。</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>节点在签名之前，先监听是否有其他节点使用其密钥。</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>警报无法送达渠道 %1。</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>%1 错过了 %2 % 的投票。</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>已有 %1 没有区块最终确定。</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>已连接 %1 个对等节点；应有 %2 个。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>本机时钟与其他节点相差 %1 ms。</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>证明将在 %1 后到期，尚未续期。</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>磁盘仅剩 %1 MB。</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>API 密钥 %1 将在 %2 后过期。</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>%1 的最新备份距今已有 %2。</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>工作凭证等待账本已有 %1。</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>发生时</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>少于 %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>多于 %1</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>个对等节点</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>立即</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>共识</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>数据与隐私</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>所有渠道</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
    </context>
    <context>
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>尚无裁定</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>每次向 GPU 请求证据，结果都会保留在此。</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>验证了多少次？</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>每天检查次数</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>How long does a check take?</source>
            <translation>一次检查需要多久？</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>一次检查</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>证据有多旧？</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>最新证据</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>证据未超出限制</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>报告采用已知的布局</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>GPU 添加的字段均为已知</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>证书可追溯到 NVIDIA 的根证书</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>报告由此 GPU 签名</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>回应了我们的提问（新鲜度）</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>固件为经认证的固件</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>GPU 身份属实</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>驱动程序足够新</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>vBIOS 足够新</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>驱动程序的参考值</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>vBIOS 的参考值</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>度量值与参考值相符</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>没有证书被吊销</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>机密计算模式</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>提问仅应答一次且及时</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>NVIDIA 服务的令牌</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>不在您自己的拒绝列表中</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>不可用</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>机密计算已关闭</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>正在询问 GPU</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>无需操作：系统会自动再次询问 GPU。</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>机密任务：符合条件</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>机密任务：不符合条件</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>未询问</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>未知，允许</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>不相符</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>未比较</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>驱动程序</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>CPU 侧：未证实。没有引证表明持有数据的程序运行在机密虚拟机中。</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>CPU 侧：持有一份引证，但此版本不对其进行验证。请视为未证实。</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>CPU 侧：已验证。</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>叶证书，GPU 自身的</translation>
        </message>
        <message>
            <source>root</source>
            <translation>根证书</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>尚未生效</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>若没有处于机密计算模式的 NVIDIA GPU，本节点就不能承接机密任务。其他一切正常：普通任务和端到端加密任务、沙箱中的代码、共识、积分和质押。仍可在此检查其他节点的证据。</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>GPU 证据说明应答的是哪个 GPU、驱动程序和 vBIOS，并且它们由 NVIDIA 制造。它不说明使用它们的程序如何处理数据。</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>它仅对应答的那一刻有效。之后的变化要到下一次应答时才能看到。</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>它无法证明机器位于何处、谁能接触到它，也无法证明没有人在监听其内存总线。</translation>
        </message>
        <message>
            <source>nobody answers for its revocation</source>
            <translation>没有人为其吊销状态作答</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>吊销状态未知：没有人作出任何声明</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>未吊销（%1）</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>已吊销（%1）</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>暂停使用（%1）</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>吊销状态未知：该声明无效（%1）</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>签名尚未检查</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>此节点认识的根证书</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>不是由其颁发者签署</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>由其颁发者签署</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>不可读</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>属于另一个网络</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>属于协议的另一个版本</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>属于另一个纪元</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>所属视图过远</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>签名无效</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>证书无效</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>提案无效</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>要求缺少其列表</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>不相符的区块</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>无人请求的应答</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>等待抽取</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>结果已密封</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>结果已公开</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>委员会密封其结果</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>委员会公开其结果</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>等待输入</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>重新运行</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>发送其结果</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>结果已密封</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>结果已公开</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>未在账本上提供服务</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>没有连接</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>近期没有消息</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>没有有效的证明</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>不做此类任务</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>没有该模型</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>低于最低质押</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>为另一个 Stack 服务</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>没有所需资源</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>缺少某项能力</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>没有空闲槽位</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>负载达到 90 % 或更高</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>试用选中</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>按权重抽取</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>平均抽取</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>没有区块得到公证</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>一个已公证的区块尚未最终确定</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>一笔被要求的交易不在链上</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>领导者签署了错误的内容</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>其他节点已离开该领导者</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>领导者被监禁</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>这些字节不是此链的交易。</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>领导者在那里没有义务，或已履行其义务。</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>该验证者没有在那里要求此交易。</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>领导者得知该交易时，它已经过期。</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>领导者得知该交易时，其序号已被使用。</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>时间过久，无法再处罚。</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>它指向一个尚未开始的纪元。</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>领导者此前已因此受到处罚。</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>正在投票</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>仅观察</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>密钥已锁定</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>暂不参与</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>先行监听</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>已停止投票</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>本节点签署自己的投票。</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>节点的密钥不是本纪元的验证者，因此它只跟随而不投票。</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>节点密钥已锁定。解锁后才能投票。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>它可能签署过自己不记得的内容，因此在安全之前保持沉默。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>它可能签署过自己不记得的内容，因此在视图 %1 之前保持沉默。</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>刚刚启动：正在监听是否有其他节点使用其密钥签名，否则将损失一半质押。</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 本次运行中不再签署任何内容（%2）。</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1（本节点）</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>任期 %1，由 %2 领导：%3 / %4 个提案</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>目前 %1，进行中。</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1；其结局尚未最终确定。</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1，已完成。</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1，在视图 %2 离开</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1；本节点没有离开它。</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1（%2）。</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · 同一视图有两个提案</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · 同一视图有两次投票</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · 同一视图有两次最终投票</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · 离开后又投最终票</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · 为两个区块投票</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · 为无效区块投票</translation>
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
            <translation>最终投票（Finalize）</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>离开任期（Abandon）</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>永久除名</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>已监禁</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>本节点</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>已连通</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>未连通</translation>
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
            <translation>已发送</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>被驳回</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>被指控领导者的区块已最终确定</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>其证书包含要求该交易的投票</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>该交易在此有效且未过期</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>领导者在其任期内越过了截止视图</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>领导者此前未因此受到处罚</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>时间足够近</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>被遗漏</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>过迟</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>已满足</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>已投票要求</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>待履行</translation>
        </message>
        <message>
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>该证据不能证明有承诺被违背；原因见检查项。</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>当时没有人能判断承诺是否得到遵守。</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>该区块的指控过多。请重新发送。</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>区块 %1，视图 %2：同意，投票在其证书中。</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>区块 %1，视图 %2：过迟，法定人数已完成证书。</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>区块 %1，视图 %2：错过，此节点没有投票。</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>区块 %1，视图 %2：不一致，证据含有此节点密钥的两个签名。</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>链没有及时包含它</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>被指控的领导者签署了该承诺</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>%1 个令牌从下一纪元起计为投票权重。</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>%1 个令牌在下一纪元不再计为投票权重。</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>%1 个令牌将可自由使用。</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>%1 个令牌继续等待。</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>该密钥重新加入验证者集合。</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>任何人都可以用 %2 买下该密钥及其令牌和工作凭证。</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>其中 %2 归该密钥来源的 Stack 所有。</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>该密钥不再出售。</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>价值 %2 的工作凭证将提交兑付，仅此一次，不可撤销。</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>只要日志证明领导者遗漏了被要求的交易，节点就会用自己的密钥提交质询。每次质询最多使 %1 个令牌面临风险。</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>该固定项、其名称以及该名称的密钥将被永久删除。</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>其他固定项不需要的区块将从本节点删除。</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>他人已获取、导出或备份的副本无法收回；若内容已加密，没有密钥便无法读取这些副本。</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>IPFS 节点会删除所有未固定的区块，包括使用它的其他程序的区块。</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>密钥上剩余的 %1 个令牌将被销毁。</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>该密钥永远不再提供服务、参与验证或易主。</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>解绑的令牌须经过 %3 以及 %4 个纪元（两者都要满足）才可自由使用，在此之前仍面临风险。</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>签署两份相互矛盾的投票将损失 %1 个令牌。</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>抽查未通过将损失 %1 个令牌。</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>作为领导者遗漏被要求的交易将损失 %1 个令牌。</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>该密钥连同 %1 个令牌及其价值 %2 的工作凭证将归另一位所有者。只有那位所有者才能归还。</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>它将保持冷却 %3：不能转让、不能挂牌、不能工作。</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>公钥将永久记录在账本上，任何人都能看到。</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>本节点使用该密钥提供服务。切勿在两台机器上运行同一密钥。</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>密钥文件将从本机删除。若没有助记词或备份，将永远无法再用它签名。</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>其 %1 个令牌仍留在账本上；从这里将无法动用。</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>若成立：被指控方损失其代币的 %5，且永远不再参与验证。</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>若成立：提交密钥获得罚金的 %5，最多 %1 个代币。</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>若错误：提交密钥的代币最多有 %1 个被销毁。</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>该密钥停止服务：在重新连接之前不再有任务、积分或工作凭证。</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>只要它在验证者集合中，就会继续投票。</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>该交易及要求或承诺它的一方将永久公开。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>You say that %2 were paid. With that the buyer takes the key over, with %1 tokens and its paperwork, without another word of yours. Money moves outside of the ledger: look that it has come.</source>
            <translation>您声明 %2 已付清。买家凭此即可接管该密钥及其 %1 个代币和工作凭证，无需您再作任何确认。资金在账本之外流转：请核实款项已到账。</translation>
        </message>
        <message>
            <source>The key becomes yours with %1 tokens once the order is final. The ledger moves no money: the %2 must have been paid before, and only the seller can give them back.</source>
            <translation>指令最终确定后，该密钥连同 %1 个代币归您所有。账本不转移资金：%2 必须事先付清，且只有卖家能退还。</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>日期（UTC）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>按您的汇率折合 %1</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>以 %1 计的收益</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>网络：%1。链：%2。</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>这是本地网络：其所有节点都在同一台机器上，这里的一切都没有货币价值。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>任务计入网络接受其工作凭证的那个 UTC 日。</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>1 美元兑 %1 %2 的汇率由运营者自行设定；网络没有任何汇率。</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>区块与账本不一致：%1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>区块与账本在高度 %1 处一致。</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>本节点并未保存所有区块，因此未将这些总和与账本核对。</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>生成于 %1。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>此类渠道未知。</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 不是绝对路径。</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 不存在。</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 不是此用户可以运行的程序。</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>%1 可被他人更改：请对它执行 chmod go-w。</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>%1 被信号 %2 终止。</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>%1 以 %2 结束。</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>引擎正在停止。</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>%1 未在 %2 秒内结束，已被强制终止。</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1 未能及时%2。</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1 未能%2（%3）；请检查地址以及它是否在运行。</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>应答（找不到其名称）</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>%1 在加密之前发送了超出允许的内容。</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>无法读取给定的根证书。</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>完成 TLS 握手</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>无法验证 %1 的证书（%2）；请使用该证书所对应的名称。</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>接收邮件</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>%1 的应答行过长。</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>从纪元 %1 起可以释放。</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>%1 个代币在高度 %2 被扣除。</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>在视图 %1 有两个相互矛盾的签名。请停止使用此密钥运行的其他所有节点。</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>据称在视图 %1 有一笔交易被遗漏。</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>裁决“%1”扣除了 %2 个代币。</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>任期 %1 在 %2 个提案后被放弃。</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>最近 %2 份证书中有 %1 份缺少它的投票。</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>%2 个对等节点中已连接 %1 个。</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>请开启时间同步。</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>数据目录所在处剩余 %1 MB 可用空间。</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>%1 个任务在等待账本。</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>它从未备份过。</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>没有这样的%1；请重新列出。</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>这不是与警报有关的指令。</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>在程序自带的规则中，condition 必须保持不变。</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>已有 100 条规则；请删除一条。</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>此规则随程序提供；请改为将其关闭。</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>kind 必须保持不变；请另外添加渠道。</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>已有 16 个渠道；请删除一个。</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>这是一次测试：警报的样子如下。</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>until_ms 必须为 0 或一个时间。</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>subject 必须是已静音的主题之一，最多 64 个。</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>邮件服务器 %1 拒绝%2，应答为 %3。</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>发件人</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>一封邮件</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 不使用 SMTP 协议。</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>邮件服务器 %1 不提供 STARTTLS，而任何内容都不会以明文发送。</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>邮件服务器 %1 既不提供 AUTH PLAIN，也不提供 AUTH LOGIN。</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>发件人或某个收件人不是邮件地址。</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>发往其他机器的邮件只能通过 TLS 发送。</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>webhook 的 URL 必须是 https，或环回接口上的 http，且不含用户名和片段。</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 不使用 HTTP 协议。</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>%1 应答 HTTP %2。</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>证书 %1（“%2”）%3。</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>的密钥不是 ECDSA P-384</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>的签名方式不是 ECDSA 和 SHA-384</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>含有未知的关键扩展</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>出现了两次</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>是 CA；缺少叶证书</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>不可用于签名（密钥用途）</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>不是 CA，但证书 %1 将其列为颁发者</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>不可签署证书（密钥用途）</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>之下的 CA 数量超过其路径长度所允许的范围</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>已于 %1 过期</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>自 %1 起才有效</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>不是由下一个证书（“%1”）颁发的</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>不是由固定的根证书“%1”颁发的</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>将“%1”列为颁发者，但并非由其签署</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>没有证书。</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>有 %1 个证书；最多允许 %2 个。</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>是根证书；缺少设备的证书</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>是根证书，但不在末尾</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>是另一个根证书，而不是固定的那个</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>GPU 证据无法证明 CPU 一侧。</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>已提供 CPU 的引用证明；此版本无法验证，因此 CPU 一侧仍未得到证明。</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>吊销列表大于 %1 字节。</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>吊销列表既不是单个 DER 列表，也不是单个 PEM 块。</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>吊销列表含有不可能的时间。</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>吊销列表的条目超过 %1 个。</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>吊销列表由“%1”签发，而不是 %2。</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>%1 不可签署吊销列表。</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>吊销列表的签名方式不是 ECDSA 和 SHA-256 或 SHA-384。</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>吊销列表的签名不属于 %1。</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>吊销列表也涉及其他颁发者的证书；此类列表不予读取。</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>其颁发者的列表显示：已于 %1 吊销，原因 %2。</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>吊销列表自 %1 起生效，该时间在未来。</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>吊销列表已于 %1 失效。</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>其颁发者的列表显示：已暂停使用。</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>吊销列表只涵盖一部分，且未列出该证书。</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>不在其颁发者的列表中，该列表有效至 %1。</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>运营者没有点名拒绝任何对象。</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>该 GPU 没有可在运营者拒绝列表中查找的序列号。</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>GPU %1 在运营者的拒绝列表中。</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>RIM %1 在运营者的拒绝列表中。</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1；策略未设下限。</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1；下限为 %2。</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 低于策略的下限 %2。请更新 GPU 的软件。</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 无法与策略的下限 %2 比较。请更新 GPU 的软件。</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>预期的随机数不是 64 位小写十六进制数字。</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>未检查，因为 %1 未通过。</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>报告有 %1 字节；最多读取 %2 字节。</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>证书链有 %1 字节；最多读取 %2 字节。</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>叶证书指明的设备为“%1”，它不是已知系列的 GPU。</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>64 个度量值。</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>%1 个字段。</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>%1 个字段，其中没有名称的类型：%2。策略拒绝这些类型。</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>%1 个字段，其中没有名称的类型：%2。</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>设备证书链：%1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>到固定的根证书共 %1 个证书，有效至 %2。</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>报告不是由证书 0（“%1”）的密钥签署的。</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>GPU 应答的随机数为 %1，而不是 %2。</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>报告没有策略所要求的固件哈希 (FWID)；550 之前的驱动程序不写入该值。</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>报告没有固件哈希；策略不作要求。</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>报告的固件哈希以 %1 开头，叶证书的以 %2 开头。</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1，PDI %2。</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>没有%1；策略不作要求。</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>缺少两个 RIM 就没有可比较的内容；策略不要求它们。</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>GPU 以%1模式运行；没有人注册过模式。</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>GPU 以%1模式运行，与注册的一致。</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>GPU 以%1模式运行；注册的是%2。</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>证据列表被拒绝：%1。</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1 需要文本“%2”</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 不是对象</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1 的架构为“%2”；已知的有 HOPPER 和 BLACKWELL</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1："evidence" 不是最多 8 KiB 的 base64</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1："certificate" 不是最多 64 KiB 的 base64</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>它大于 2 MiB</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>它不是 JSON 列表</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>它必须有 1 到 16 个条目</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1 指明的随机数与条目 0 不同</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>叶证书没有 DICE 固件哈希。</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>叶证书的 DICE 扩展不是带 SHA-384 哈希的扩展。</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>叶证书的两个 DICE 扩展的哈希不同。</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>%1 证书的主题没有大写十六进制的序列号。</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>叶证书没有包含设备身份的备用名称。</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>叶证书的设备名称“%1”不是“供应商:产品:标识符”形式。</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>叶证书的设备名称“%1”不是 NVIDIA 的，或没有 16 位十六进制数字的标识符。</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>证书链没有 BROM 证书。</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>这些证书属于“%1”，它不是已知系列的 GPU。</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>证书“%1”与设备名称 %2 不相符。</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>叶证书的主题所指的序列号与证书的不同。</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>证据声称是 %1；其证书却是 %2。</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>报告称芯片为 %1；证书称为 %2。</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>单 GPU</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>多 GPU</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>受保护的 PCIe</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>未声明</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>节点注册了 %1 个 GPU；可为 1 到 %2 个。</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>有 %1 个 GPU 的证据；节点注册了 %2 个。</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>GPU %1 以%2模式运行；其他的以%3模式运行。</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>GPU %1 以%2模式运行；注册的是%3。</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>%1 个 GPU，与注册的一致，模式为“%2”。</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>它们的交换机不在此裁定范围内。</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>GPU %1 和 %2 是同一个，PDI %3。</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>没有 GPU 重复出现。</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>没有 GPU 证据：%1：%2。</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>没有 GPU 证据：%1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>机密计算已关闭。请为 GPU 开启它（nvidia-smi conf-compute 及机器的固件），然后重启机器。</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>GPU 处于开发者模式，其内存可被读取。请将其设为不带开发者工具的机密计算。</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>GPU 的机密计算是模拟的。请使用生产硬件。</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>GPU 尚未接受工作。请在机器通过验证后将其设为就绪（nvidia-smi conf-compute -srs 1）。</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>GPU %1，架构 %2：只有 Hopper 和 Blackwell GPU 能提供证明。</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>GPU %1 给出了 %3 字节的%2，而可能的范围是 1 到 %4 字节。请更新驱动程序。</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>证书链</translation>
        </message>
        <message>
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>未安装 NVIDIA 的库 libnvidia-ml.so.1。在有 NVIDIA GPU 的机器上请安装驱动程序；没有 GPU 则无需操作。</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>NVIDIA 驱动程序过旧，缺少 %1。请更新驱动程序。</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>本机没有 NVIDIA GPU。</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>有 %1 个 GPU，一个节点最多可证明 %2 个。</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>其启动</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIA 的库在 %2 ms 内未从 %1 返回，已被停止。若持续出现，请重启机器。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>NVIDIA 的库在 %1 中终止了其进程（信号 %2）。请更新驱动程序。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>NVIDIA 的库在 %1 中终止了其进程。请更新驱动程序。</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>%1 在 %2 中发送了不应发送的内容：%3 请重新安装 Stacknet 或更新驱动程序。</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 未与此程序一同安装。请重新安装 Stacknet。</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>%1 个 GPU 已开启机密计算。</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>调用成功</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>NVIDIA 的库未初始化</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>NVIDIA 的库拒绝了该参数</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>GPU 在当前模式下不支持此操作</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>此用户无权查询 GPU：请以可打开 /dev/nvidia* 的用户运行</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>未找到 GPU</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>应答大于缓冲区</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>NVIDIA 驱动程序未加载：请加载它或重启机器</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>GPU 未在库自身的时限内应答</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>内核在处理 GPU 的中断时出现问题</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>NVIDIA 的库缺少一部分：请重新安装驱动程序</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>驱动程序缺少该功能：请更新驱动程序</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>GPU 丢失：它已从总线脱离，请重启机器</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>必须先重置 GPU</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>操作系统封锁了 GPU</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>库与已加载的驱动程序版本不同：请重启机器</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>GPU 正被其他程序使用</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>NVIDIA 的库报告未知错误</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>NVIDIA 的库报告错误 %1</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>OCSP 响应大于 %1 字节。</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>OCSP 响应不是单个 DER 响应。</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>响应者不为此证书作答（unauthorized，未授权）。</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>响应者要求稍后再查询。</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>响应者报告错误，OCSP 状态 %1。</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>OCSP 响应的状态不存在。</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>OCSP 响应不符合 RFC 6960 的形式，或含有超出可接受范围的内容。</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>响应者 %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>%1 没有 %2 的证书。</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>%1 没有用于签署 OCSP 响应的证书 (OCSPSigning)。</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>%1 的证书不可用于签名。</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>%1 的证书仅在 %2 至 %3 期间有效。</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>%1 的证书不是由 %2 签署的。</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>%1 的证书本身已被吊销。</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>该响应既不来自 %1，也不来自出示其证书的响应者。</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>该响应的签名不属于 %1。</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>该响应的签名方式不是 ECDSA 和 SHA-256 或 SHA-384。</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>该响应含有不可能的时间。</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>其响应者称：已于 %1 吊销，原因 %2。</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>该响应没有重复请求中发送的数字。</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>该响应自 %1 起生效，该时间在未来。</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>该响应已于 %1 失效。</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>其响应者称：已暂停使用。</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>有效至 %1。</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>响应者不认识此证书。</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>该响应针对的是其他证书，而不是 %1。</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>不透明字段 %1 %2。</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>不以 NUL 结尾</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>在 NUL 之后还有文本</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>有 %1 个字符；最多读取 %2 个</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>的内容为“%1”</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>有 %1 字节，而不是 %2 字节</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>既不是 0xAA（开），也不是 0x55（关）</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>与 FEATURE_FLAG 矛盾</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>报告的不透明数据为版本 %1；此程序最高可读取版本 %2。请更新程序。</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>不是 0 (SPT)、1 (MPT)、2 (PPCIE) 中的任何一个</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>不是由 8 字节的身份标识组成</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>不得出现在报告中</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>报告的不透明数据在其头部内就结束了。</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>报告的不透明数据为配置 %1；只认识配置 0。</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>报告的不透明数据没有字段 %1。</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>报告的不透明数据为空。</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>报告的不透明数据在字段 %1 内就结束了。</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>不透明字段 %1 出现了两次。</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>PEM 文本中的证书 %1 %2。</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>所在的文本超过 256 KiB</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>超出了所允许的 %1 个</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>不以 "-----BEGIN CERTIFICATE-----" 开头；该处只能有证书</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>没有结束行</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>不是 base64</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>不是 X.509 证书</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>缺失：文本为空</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>请重新收集证据，并比较文件的大小和哈希：这不是 GPU 写出的内容。</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>请以 PEM 格式提供 GPU 的完整证明证书链，叶证书在前。</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>请勿信任此 GPU：NVIDIA 并未签发这里所示的这些证书。</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>请从 NVIDIA 的服务重新获取 RIM 文件：此文件并非由 NVIDIA 按这里所示签署。</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>请获取与报告自身版本和芯片对应的 RIM 文件。</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>请勿信任它：请重新向证明服务查询。</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>请请求新的质询，并由其所针对的节点及时应答一次。</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>请更新此程序：GPU 的软件写入了较新的格式。</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>请将本机的时钟 (--at) 与证书的日期核对。</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>请提供 GPU 的证据；交换机不予验证。</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>请询问发送者使用的是哪种 GPU：其声明与其证书不符。</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>请勿信任它：请重新收集，并检查报告和证书链来自同一个 GPU。</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>请以 64 位小写十六进制数字提供随机数。</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>请用您自己的随机数请求新的证据：这份证据回答的是另一个问题。</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>请将 GPU 的驱动程序更新到 550 或更高版本，或在策略中将 require_fwid 设为 false。</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>请勿信任它：运行的固件不是经过认证的固件。</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>请更新 GPU 的驱动程序或 vBIOS，或降低策略的下限。</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>请从 NVIDIA 的服务获取所指的 RIM 文件，并用 --driver-rim、--vbios-rim 或 "attest rims add" 提供。</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>请对调 --driver-rim 与 --vbios-rim 的文件。</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>请重新获取 RIM 文件：NVIDIA 会在其签署者的证书到期前重新签署。</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>请提供正是此 GPU 的一个驱动程序 RIM 和一个 vBIOS RIM。</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>在 GPU 运行正式发布的驱动程序和 vBIOS 之前请勿信任它：请重新安装它们、重启并重新收集。</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>请将其停用：NVIDIA 吊销了所指的证书。</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>请等待 NVIDIA：所指的证书已暂停使用。</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>请提供最新的 OCSP 响应或 CRL (--revocation DIR)，或在策略中允许无应答 ("revocation": "allow-unknown")。</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>请移除或重新获取所指的 OCSP 响应或 CRL。</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>若是误列，请将其从策略的 denied_gpus 或 denied_rims 中移除。</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>请重新获取该服务的密钥集 (JWKS)。</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>请向该服务请求新的令牌；令牌有效一小时。</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>请向该服务请求新的令牌：此令牌已使用过。</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>请在 NVIDIA 的错误列表中查找该编号；4010 表示随机数与证据不匹配。</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>请提供节点每个 GPU 的证据，且不含其他 GPU 的证据。</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>请为每个 GPU 提供一次证据；一个 GPU 绝不是两个。</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>请将节点的所有 GPU 设为其注册的模式。</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>请设置本机的时钟。</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>提供的 OCSP 响应或吊销列表超过 64 个。</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>没有人对此证书作出任何声明。</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>没有人为固件证书作答。</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>该响应不涉及此证书链中的任何证书。</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>该列表来自“%1”，它没有为此证书链颁发任何内容。</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>没有可查询的证书。</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>%1 个证书有效至 %2。</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>策略对此放行。</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>策略要求每个证书都确认有效。</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>报告中偏移 %2 处的 %1 为 0x%3，而不是 0x%4。</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>报告在 %1 字节后结束；其长度要求 %2 字节。</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>报告的 OpaqueDataLength 为 %1，与其中的字段不符。</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>报告的签名之后还有 %1 字节。</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>已验证；裁定有效至 %1。</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>已保存 %1 个节点的裁定且全部有效；不再验证更多节点。</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>裁定无法保存：%1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>其字段超出范围。</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>已有一份 %1 关于此节点的裁定；%2 的那份更早。</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>未验证：%1。%2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>裁定已于 %1 失效；必须重新验证该节点。</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>本机的时钟早于 %1 的验证时间。请检查时钟。</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>该节点是以另一个密钥通过验证的，而不是它现在提供的密钥；必须重新验证。</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>其中一个 GPU 也为另一个节点通过了验证，因此两者都不算数。</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>裁定的存储被外部更改，已被清空；必须重新验证该节点。</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>该节点未经验证。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>已比较 %2 个参考值中的 %1 个，全部相同；索引 35 已跳过，NVDEC0 已禁用；达到 %3 个安全版本。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>已比较 %2 个参考值中的 %1 个，全部相同；索引 35 已跳过，NVDEC0 已禁用。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>已比较 %2 个参考值中的 %1 个，全部相同；达到 %3 个安全版本。</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>已比较 %2 个参考值中的 %1 个，全部相同。</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>驱动程序 RIM 和 vBIOS RIM 都声明 %1；它们并不配套。</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>RIM 没有可供比较的有效参考值。</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>GPU 运行的内容与 NVIDIA 签署的不同：度量值 %1 不一致。</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>RIM 的 Payload 含有文本。</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>RIM 的 Payload 含有 %1；只允许 Resource。</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>RIM 中索引为“%1”的 Resource %2。</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>不为空</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>的索引既不在 0..63 范围内，也不是不透明记录的索引</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>的类型不是 Measurement</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>的 active="%1"；只允许 True 和 False</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>没有 size="48"</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>的备选值数量不是 1..%1</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>是带有不透明属性的度量值</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>的哈希数量与备选值数量不同</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>没有 %1</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>的 %1 不是 96 位十六进制数字</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>是超出数量的不透明记录</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>是没有 1..%1 个字符的普通名称的不透明记录</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>是带有哈希的不透明记录</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>带有此版本不认识的不透明属性 %1</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>是没有数字 minSvn 的不透明记录</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>的 includeInResult 既不是 True 也不是 False</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>的名称与另一个不透明记录相同</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>RIM 有 %1 个度量值；必须有 %2 个。</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>RIM 没有有效的度量值。</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>RIM 的 colloquialVersion“%1”不是 1..32 个字母、数字和点。</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>RIM 的 product“%1”不是 1..32 个字母、数字和点。</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>RIM 的 FirmwareManufacturerId 为“%1”；NVIDIA 的是 %2。</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>RIM 的根元素含有文本。</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>RIM 有多个 %1。</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>RIM 的根元素含有 %1，它不应出现在那里。</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>RIM 缺少 Entity、Meta 和 Payload 中的一个。</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>无法读取 RIM 签署者的证书 %1：%2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 适用于%2（版本 %3），而不是%4。</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 适用于版本 %2；报告称为 %3。</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 适用于 %2；该 GPU 是 %3。</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>RIM 有 %1 字节；最多读取 %2 字节。</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>RIM 的根元素不是 SWID SoftwareIdentity。</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>RIM 的签署者无法追溯到 RIM 根证书：%1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>RIM 的 XML 没有规范形式。</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>RIM 在签署后被更改：其摘要不同。</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>RIM 不是由“%1”签署的。</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>RIM 签署者的证书 %1 已于 %2 过期。请重新获取 RIM：NVIDIA 会重新签署。</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>RIM 签署者的证书 %1 在 %2 之前无效。请检查本机的时钟。</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>没有 %2 版本 %3 的 RIM %1。请从 NVIDIA 的 RIM 服务获取，或导入其文件。</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>RIM %1，版本 %2，由“%3”签署，有效至 %4。</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>无法指明 RIM：报告的%1“%2”不是 1..32 个字母、数字和点。</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>驱动程序版本</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>芯片名称</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>无法为未知系列的 GPU 指明 RIM。</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>vBIOS 版本</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>“%1”不是 RIM 的 ID。</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>RIM 服务的应答：%1。</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>RIM 的签名不是可接受的形式：%1 必须有 %2="%3"，且不得有其他内容。</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>RIM 的签名不是可接受的形式：%1 不是 base64，或过长。</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>RIM 的签名不是可接受的形式：%1 的内容与其必须具有的内容不完全一致。</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>RIM 的签名必须附带 1..%1 个证书，且其间不得有其他内容。</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>RIM 的 X509Data 含有非证书的内容。</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>它不是 UTF-8</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>它含有控制字符</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>其 XML 声明指定了 UTF-8 以外的编码，或没有结束</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>它含有文档类型、注释或 CDATA</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>它含有处理指令</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>它含有过长或未结束的标签</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>其标签不匹配</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>其元素嵌套超过 %1 层</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>RIM 被拒绝：%1。</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>RIM 被拒绝：它不是格式正确的 XML。</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>RIM 被拒绝：它含有文档类型。</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>RIM 有多个签名。</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>RIM 的根元素没有作为直接子元素的签名。</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>无法移除 %1；请手动移除。</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>配置名称由 1 到 40 个字母、数字、“-”、“_”、“.”和空格组成，且不以空格或点开头或结尾。</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>已有 100 个配置；请先从列表中移除一个。</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>节点的应答不是质询的报告。</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>节点的应答不是验证的报告。</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>无法读取积分历史。</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>导出已取消；未写入文件。</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>无法写入 %1：%2；请选择其他文件夹或释放一些空间。</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 大于任何此类文件。请选择其他文件。</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>此节点不运行代码。</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>%1 的工具镜像未通过其自身的测试。</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 不是 http 或 https 地址：%2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>无法查询 %1：%2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>%1 应答 HTTP %2；请在 attestation_services.api_key_file 中指定密钥。</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>“%1”不是 RIM 的 ID。</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>attestation_services.api_key_file 无法使用：%1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>此节点不承接任务，因此不证明其 GPU。</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>尚未查找 GPU。</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>已在询问 GPU。其答复稍后显示。</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>正在向 GPU 请求证据。</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>GPU 正在应答其他请求。请在几秒后再次请求。</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>此节点正在停止。</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>1 个 GPU 的证明有效至 %1。GPU 证据无法证明 CPU 一侧。</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 个 GPU 的证明有效至 %2。GPU 证据无法证明 CPU 一侧。</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>测试证据：%1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>链数据库已损坏：%1。请将 chain.db 移到别处并重新启动：节点会从对等节点获取链。请将 votes.db 保留在原处。</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>%1 保存的是另一个创世（%2…）的链。请恢复正确的 genesis.json，或从空的数据目录开始。</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>其状态没有高度 %1 的根</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>无法读取高度 %1 的区块</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>缺少高度 %1</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>高度 %1 的区块的交易少于其索引所示</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>此节点没有存储高度 %1 的区块。</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>chain.db 中高度 %1 的区块不是当初存储的区块：磁盘可能正在损坏。请将 chain.db 移到别处并重新启动：节点会从对等节点获取链。请将 votes.db 保留在原处。</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>高度 %1 的状态已不再保留；下一纪元结束时会再次保留。</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>高度 %1 的快照早于此处的链；不予使用。</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>链数据库已损坏：一个纪元已结束，而其账本没有指明下一批验证者。请将 chain.db 移到别处并重新启动：节点会从对等节点获取链。请将 votes.db 保留在原处。</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>等待进入区块的交易过多。请在一分钟后重试。</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>节点密钥已解锁，随时可能签名。请将其锁定，导入防罚没保护，然后再解锁。</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>链在此无法继续；原因见日志。未作任何更改。</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>快照的文件无法使用。</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>快照的一个分块在此磁盘上已损坏。</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 已存在；请指定其他文件。</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>磁盘可能已满</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>工作凭证的总和过大。</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>Paper 的总和超出 64 位。</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>chain.db 中高度 %1 的区块无法解码。请将 chain.db 移到别处并重新启动节点：它会从对等节点获取链。请将 votes.db 保留在原处。</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>chain.db 中某个节点密钥的行已损坏。请将 chain.db 移到别处并重新启动节点。请将 votes.db 保留在原处。</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>工作凭证的总和超出 64 位。</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>测试证据：一个 GPU 的录制记录。</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>此节点已承诺保留其所能保留的全部订单；请尝试其他验证者，或在部分订单进入区块后重试。</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>此节点不使用节点密钥 %1 投票，因此没有该密钥签署内容的记录。</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>引擎在此操作最终确定之前停止了。</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>无法按 %1 查询审计日志。</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json：test_evidence 仅用于本地网络。请将其移除。</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>网络在高度 %1 拒绝了该操作：%2。</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>引擎尚未运行，或此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>操作已发送，60 秒后仍未最终确定。它仍可能最终确定：再次发送之前请先查看该密钥。</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>共识已停止使用此节点的密钥签名；原因见日志。</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>无法打开收益记录；原因见日志。</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>此节点没有证据 %1。</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>引擎尚未运行。</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>诊断包的路径必须是绝对路径。</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>级别为 0 到 4，模块最多 32 个字母。</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>file 最多 1,024 字节。</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>节点密钥 %1 正在另一台机器上使用：刚才还看到了它的投票或它的节点。请在那里将其永久停止，等到它的投票从最近的区块中消失，然后重试。两台机器使用同一个密钥会损失其一半的代币。</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>节点密钥 %1 已在此密钥库中。</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>此节点正以该节点密钥运行。请先将其移到另一台机器，或停止节点。</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>minutes 最多为 10,080，即一周。</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>尚无人登录。</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>chain 必须是 evm 或 solana。</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>metrics.prometheus_token_file 的第一行不足 16 字节；令牌必须无法被猜到。</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>引擎尚未运行，或已停止。</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>请求过大：最多 4 MiB。</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>此节点不认识主题 %1。</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>一页有 1 到 500 行，请求时最多使用 16 个筛选条件。</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>此节点没有表 %1。</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>IPFS 节点的密钥文件 %1 可被他人读取或写入；请收回其权限。</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>此节点不提供 HTTP API。</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>HTTP API 使用 TLS。</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>HTTP API 前面有其他程序添加 TLS。</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>HTTP API 仅在本机监听。</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>HTTP API 以明文访问：请在 node.json 中设置 tls_certificate。</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>数据目录的每个文件和表都在保留内容表中。</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>数据目录中有保留内容表未列出的文件或表：请查看它们，并移除不属于节点的内容。</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>提示词和回复不保留，因此无法用它们进行训练。</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>内容有其专用类型，会自行擦除，且不能被存储、记录或发送 (core/base/secret.h)；节点的任何文件或表都不包含它。</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>内容仅在内存中，没有任何东西将其写入磁盘。</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>提示词会发往 node.json 中 inference_url 的模型服务器：它保留什么，此处不得而知。</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>内容仅在内存中，但本机可能将内存或未知文件写入磁盘：请查看不合格的事实。</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>任务在承接它的节点上处理。</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>只有为另一个节点加密的请求才会转发，且保持加密 (docs/protocol/routing.md)；对等节点之间不传送其他内容。</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>经其他节点密封到达此处的内容计入路由。</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>模型不在本机上（node.json，inference_url）：提示词会发往那里。</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>除共识元数据外，没有数据复制到其他节点。</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>节点之间的帧承载交易、投票、区块、证明证据、通告、密封请求和抽查的密封输入；均没有用于内容的字段。</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>账本保存工作凭证，不含内容。</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>此节点不接受加密请求。</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>此节点目前不承接任务，并告知其他节点它已满；它们会将任务发往别处。</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>本机的时钟比其他节点快 %1 秒：在此期间区块会被拒绝。请开启时间同步。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>本机的时钟比其他节点慢 %1 秒：在此期间区块会被拒绝。请开启时间同步。</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>模型正在启动。</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>沙箱正在启动。</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>此节点不为客户端提供服务，因此没有可暂停的工作；这由 node.json 中的 "serve" 决定。</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1：%2 移除该文件即可全天承接任务。</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>暂停的结束时间已过；请选择更晚的时间，或不设时间。</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>日程至少需要一小时的工作；要停止所有工作，请将其暂停。</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>封禁的结束时间已过；请选择更晚的时间，或不设时间。</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>节点密钥 %1 不在此节点的对等节点之列。</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>此节点通过快照加入，没有区块 %1；请向拥有完整链的节点查询。</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>该链属于另一个创世。</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>重新执行后，高度 %1 之前的区块得出的状态与其所指的不同。</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>没有任何内容确定纪元 %1 的验证者。</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>%1 这一天未发布，其计数已丢失：%2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>chain.db 中高度 %1 的区块不是接在前一区块之后的区块。请将 chain.db 移到别处并重新启动节点：它会从对等节点获取链。请将 votes.db 保留在原处。</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>导出的总和超出 64 位。</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>内存可能未加密地写入 %1：请关闭该交换空间 (swapoff -a) 或将其加密。</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>本机没有交换空间。</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>交换空间已加密或位于内存中：%1。</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>崩溃不会留下核心转储文件。</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>崩溃可能留下含有内容的核心转储文件：请用 "ulimit -c 0" 启动节点。</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>此用户的其他程序无法读取节点的内存。</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>此用户的其他程序可以读取节点的内存（例如调试器）：请运行 stacknetd，它会禁止这种读取。</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>密钥的内存已锁定，因此绝不会被换出。</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>密钥的内存无法锁定：请提高限制（ulimit -l，LimitMEMLOCK=）。</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>node.json 要求 retention.strict，而以下条件不成立 (%1)：%2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>该任期的领导者签署了此承诺。</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>该任期没有任何领导者签署过此承诺。</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>这是所承诺的交易，为此链而制作。</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>这不是所承诺的交易，或在此链上无效。</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>该任期中位于所承诺视图或之后的一个区块已最终确定；它本应兑现承诺。</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>未出示该任期中位于所承诺视图或之后的已最终确定区块。</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>截至所承诺的视图，链上没有该交易。</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>承诺已兑现，或其交易届时已失效。</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>该违规行为发生得足够近。</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>违规行为时间过久，或属于尚未开始的纪元。</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>该领导者此前未因审查受到处罚。</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>领导者此前已因审查受到处罚。</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>当时没有人能判断承诺是否得到遵守。</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>network.reachability 不接受参数。</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>无法移除旧日志 %1 (%2)。请检查其文件夹的权限。</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>此节点的密钥在账本上不是“已连接”状态，或已被监禁；只有已连接且未被监禁时，其他节点才会向它发送任务。</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>节点正在停止；快照将在其启动后制作。</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>状态大于 1 GiB；不保留其快照。</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>任务表：%1。</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>此后端的应答无法逐位重复：此节点既不自行运行模型服务器，也不知道旁边有什么在计算。</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>模型服务器的应答不可用：%1 请检查它是否使用 OpenAI API。</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>应答的某个事件</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>某个事件不是 JSON 对象。</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>"choices" 含有非对象的内容。</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>缺少 "choices"。</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>缺少 "message"。</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>它在结束之前被截断。</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>提示词对模型来说过长，其服务器应答 %1；请缩短提示词。</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>模型服务器以 %1 拒绝了请求；请缩短提示词或更正参数。</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>模型服务器以 %1 拒绝了此节点的密钥；请提供正确的密钥。</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>模型服务器没有该模型，应答 %1；请请求 /v1/models 列出的模型。</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>模型服务器忙或仍在加载，应答 %1；请重试。</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>模型服务器应答 %1。</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>模型服务器的地址不可用：%1 请按 http://127.0.0.1:11434/v1 的形式填写。</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>它过长。</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>它不是 URL。</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>它必须以 http:// 或 https:// 开头。</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>它不得包含用户名；请单独提供密钥。</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>它不得包含“?”或“#”。</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>它没有指明主机。</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>主机含有不允许的字符。</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>端口必须在 1 到 65535 之间。</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>密钥含有标头不能容纳的字符。</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>最近 %1 次向模型服务器发出的请求失败 (%2)。</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>最近一次向模型服务器发出的请求失败 (%1)。</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>请求已取消。</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 的模型服务器未能及时%2；请检查它是否在运行且没有过载。</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>无法连接 %1 的模型服务器 (%2)；请启动它或更正地址。</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>%1 的模型服务器发送的应答大于此节点所接受的大小。</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>%1 的模型服务器没有按预期使用 HTTP (%2)；请检查该地址上运行的是什么。</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>%1 的模型服务器结束了连接 (%2)。</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>接收请求</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>继续其应答</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>建立连接</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>无法验证 %1 的模型服务器的证书 (%2)；请使用其证书所对应的名称。</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>%1 的模型服务器以 HTTP %3 应答 %2；请提供正确的密钥。</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>%1 的模型服务器以 HTTP %3 应答 %2。</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>%2 的字段“%1”缺失或有误；请重新安装模型。</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 缺失或无法访问；请重新安装模型。</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>%1 中未安装本地模型；请用 resources/models/install %1 安装。</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>该文件</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>本地模型尚未启动。</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>请启动节点。</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>正在加载本地模型。</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>请等待几秒。</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>模型文件 %1 不是安装的那个；请重新安装模型。</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>请重新安装模型；节点会继续尝试。</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>本地模型的服务器已结束，将在 %1 秒后重新启动。</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>其日志为 %1。</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>本地模型已停止。</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>此节点不提供该模型；请请求 /v1/models 列出的模型。</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>请用 "./dev setup" 安装小型本地模型，在本机启动 Ollama、llama.cpp、vLLM 或 LM Studio，或设置兼容 OpenAI 的服务器的地址。</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>请在设置中更正地址。</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>节点正在寻找模型。</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>本机没有模型。</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>无法读取模型文件 %1：%2。</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>模型列表</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>提示词有 %1 个 token；模型的上下文可容纳 %2 个，包括应答。请缩短提示词。</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>提示词估计有 %1 个或更多 token；模型的上下文可容纳 %2 个，包括应答。请缩短提示词。</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>正在向模型服务器查询其模型。</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>请查看模型服务器的日志；节点会自行重试。</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>请启动模型服务器，或在设置中更正其地址和密钥。</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>%1 的模型服务器没有模型。</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>请在那里加载模型。</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>模型摘要</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>量化</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>服务器摘要</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>服务器构建</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>系统库</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>加速器</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>线程数</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>上下文大小</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>独占使用</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>此后端的应答无法逐位重复，因为以下信息未知：%1。</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1 不是格式正确的 JSON。</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>API 密钥的所有者和 Stack 是不含空格的单词。</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>胡椒值文件没有 API 密钥 %2 所需的版本 %1。请从备份恢复胡椒值文件。</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>此节点的 API 密钥已达上限 (%1)；请使用其中一个。</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>API 密钥必须在 1 到 %1 天后过期。</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>不可从此地址使用该 API 密钥；请在控制台中将此地址添加到密钥的列表。</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>审计日志一次最多使用 16 个筛选条件。</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>审计日志无法按 %1 的这个值查询。</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>无法登记 Auth Bridge 客户端：%1。</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>胡椒值文件 %1 无法使用：%2。请从备份恢复；没有它就无法检查任何现有的 API 密钥。</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>缺少 胡椒值文件 %1，而现有的 API 密钥需要它。请从备份恢复，或删除密钥数据库并创建新密钥。</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>其他用户可能打开 胡椒值文件 %1；请对它运行 chmod 600。</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>没有权限范围“%1”；权限范围有 %2。</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>令牌密钥文件 %1 无法使用：%2。请将其删除以生成新密钥；之后所有人都需重新登录。</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>其他用户可能打开令牌密钥文件 %1；请对它运行 chmod 600。</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>没有使用此地址的钱包在此登录过；请刷新列表。</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>浏览器没有发送此登录页面的 Cookie；请允许此服务器的 Cookie，然后重新加载页面。</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>打开的登录过多；请等待 10 分钟后重试。</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>此服务器不认识该登录尝试；请重新开始登录。</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>登录是在另一个浏览器中开始的；请在此浏览器中重新开始。</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>登录尝试已超过 10 分钟；请重新开始登录。</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>钱包的签名不是十六进制。</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>钱包的签名对此次登录无效；请用您选择的账户重新签名。</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>这是合约钱包的签名，而此节点未连接到可对其验证的链；请用拥有自己密钥的账户登录。</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>节点密钥 %1 已在此处 (%2)。请将该文件移开以替换它。</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>%1 的密钥文件同时被另一个任务更改。请重试。</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 不是普通文件。请将密钥文件本身放在这里。</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 作为密钥文件过大。请从备份恢复。</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>%1 保存的是传输密钥，而不是节点密钥。请将其移开。</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>%1 保存的是节点密钥 %2。请将文件重命名为该名称，或将其导入。</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>无法移除 %1：%2。请检查文件夹的权限。</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>%1 中的密钥文件超过 %2 个。请将不使用的移到别处。</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>无法读取文件夹 %1：%2。请检查其权限。</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>此节点密钥的错误口令过多。请等待 %1 秒后重试。</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>该文件保存的是传输密钥，而不是节点密钥。请选择其他文件。</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>%1 中已有 %2 个密钥文件。请将不使用的移到别处。</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>keystore.json 中，%1 %2。请将该文件移开：其中没有密钥，但有观察的密钥和备份时间。</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>节点密钥 %1 已在观察中。</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>已观察 %1 个密钥。请先移除一个。</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>节点密钥 %1 未被观察。</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>助记词%1。请输入 24 个助记词，以空格分隔。</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>的文本过长</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>的文本格式不正确</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>含有未知字符</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>节点密钥有 24 个助记词，这里是 %1 个。请查找缺少的词或重复的词。</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>词 %1 不在词表中。请将其与您写下的内容核对。</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>所有词都认识，但它们不相配：其中一个与您写下的不同，或有两个互换了位置。</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>密钥文件已损坏：%1。请从备份恢复。</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>它有 %1 字节，密钥文件为 %2 到 %3 字节</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>其开头不是密钥文件的开头</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>其校验和不符</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>其版本为 0</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>密钥文件的版本为 %1，此程序认识版本 %2。请更新此程序。</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>其种类为 %1</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>其创建时间为负</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>其别名不被允许</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>密钥的名称必须为 1 到 %1 字节且不含控制字符的文本。请选择其他名称。</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>该文件保存的是节点密钥，而不是传输密钥。请选择其他文件。</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>密封的密钥被更改</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>密封的密钥不是文件所指的密钥</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>防罚没保护文件中，%1 %2。请重新导出。</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>必须为十进制字符串</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>必须为表示毫秒的十进制字符串</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>必须为从 1 开始的数字</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>防罚没保护文件的版本为 %1，此程序认识版本 1。请更新此程序。</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>该文本</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>大于此程序写出的任何内容</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>不是此类 JSON 对象</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>必须为 %1</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>该文档</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>含有未知字段</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>防罚没保护文件在写入后被截断或更改：其校验和不符。请重新导出。</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>无法打开 %1 中的传输密钥：%2。请删除那里的 transport.snkey 和 transport.secret；下次启动时会生成新密钥。</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret：%1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret 已损坏</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret 不是制作时所用的那个</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>违背承诺的证据%1。</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>纪元 %1 的验证者未知，因此无法裁定该纪元的承诺。</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>账本尚未越过承诺的区块。</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>链中已有该交易签署者之后的订单，因此再也没有人能判断承诺是否得到遵守。</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>共识引擎无法启动：%1。</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>链末端的区块头缺失或不属于该创世</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>信标不是该创世的信标</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>链末端的区块头高度不同</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>锚点缺失或不属于纪元 0</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>链末端不属于纪元 %1</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>链末端不是该纪元开始处的区块</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>链末端是其纪元的最后一个区块</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>高度 %1 到 %2 的状态根不全</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>运行代次为 0</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>任期长度为 0</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>无法记录投票，因此此节点在重启之前不再签署任何内容：%1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>有证据表明此节点密钥签署了相互矛盾的投票。此节点不再签署任何内容；重启之前请找到使用该密钥的另一台机器。</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>法定人数已最终确定的一个区块与本地链在高度 %1 矛盾。此节点停止签名；请询问网络的运营者。</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>高度 %1 的账本状态与法定人数最终确定的不同。此节点不再签署任何内容；请移除其账本数据库，让其重新同步。</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>另一台机器用此节点密钥签名，且与此节点矛盾。此节点不再签署任何内容；请停止另一台机器，然后重启。</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>对等节点持有此节点密钥的一个投票，而本地记录中没有（恢复的备份或此机器的副本）。此节点在法定人数作答之前不参与。</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>纳入承诺%1。</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>无法读取投票存储：%1。请将该文件移到别处并重新启动；节点在法定人数作答之前不参与。</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>槽位 %2 处种类 %1 的投票%3。可能有另一个程序正在用此节点密钥签名；请先将其停止。</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>投票存储 %1 已存在；必须打开它，绝不能替换。</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>缺少投票存储 %1；此节点在法定人数告知其所处位置之前必须不参与。</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>投票存储 %1 为空或已损坏。</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>投票存储 %1 属于另一个网络或另一个节点密钥。</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>投票记录属于纪元 %1；纪元 %2 中不再签署任何内容。</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>投票导出文件中，%1 %2。</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>投票导出文件大于 1 MiB；此程序的导出文件不会这么大。</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>投票导出文件的版本不是此程序所读取的版本 1。请重新导出，或使用写出它的程序。</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>投票导出文件适用于 %1；未作任何更改。</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>此存储与投票导出文件在槽位 %2 处持有种类 %1 的不同投票：该节点密钥在两台机器上签过名。请永久停止其中一台；未作任何更改。</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>投票导出文件早于此节点自己的记录，后者已涵盖其全部内容；未作任何更改。</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>投票存储已损坏：槽位 %2 处种类 %1 的投票%3。请将该文件移到别处并重新启动；节点在法定人数作答之前不参与。</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>地址“%1”%2；请按 host:port 的形式填写，IPv6 写作 [host]:port。</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>过长</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>没有端口</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>没有有效的主机名</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>没有有效的端口</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>一个节点使用协议版本 %1，另一个使用 %2；请更新较旧的程序。</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>两个节点在不同的链上（%1 和 %2）；请从同一个创世文件启动两者。</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>连接的两端使用同一个节点密钥；请更正对等节点的地址，或停止使用此密钥运行的第二个节点。</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>所用的 TLS 证书不是节点密钥所担保的证书；连接可能被截取。</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>邀请被拒绝：%1 %2。</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>必须为 1 到 64 字节的 UTF-8</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>必须为 1 字节到 2 MiB 的 UTF-8</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>必须指明 1 到 64 个对等节点</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>必须为 host:port</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>必须为其确切长度的小写十六进制</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>必须为列表</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>必须列出含有 node_key 和 address 的对象</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>该文件</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>大于 4 MiB</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>不是 stacknet-invite-1</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>含有未知字段</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>不匹配；文件已被更改或截断</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json：%1；请修复该文件，或将其移除以与所有对等节点恢复通信。</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>封禁的原因最多 200 字节，且均为可打印字符。</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>此节点最多保存 1,000 项封禁；请先解除一项。</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>节点密钥 %1 在此未被封禁。</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>连接已切断：一个帧%1。</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>的种类不应出现在此处</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>连接已切断：一个帧大于 4 MiB。</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>属于未知的通道</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>%1 的节点没有应答 (%2)；请检查它是否在运行以及地址是否正确。会再次尝试。</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>没有连接</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>gRPC 状态 %1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>握手被拒绝：%1。</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>%1 的长度不正确</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>某个名称超过 64 字节</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>第一帧不是 Hello</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>没有 TLS 证书</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>%1 的节点的节点密钥为 %2，而不是预期的 %3；请更正地址或密钥。</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>节点密钥 %1 不在此节点的对等节点之列；请在那里添加它，或索取邀请。</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>另一个运行中的程序已在使用节点密钥 %1；请立即停止两者之一，两个签署者使用同一密钥会损失质押。</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>第二帧不是 Accept</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>另一个节点拒绝连接：%1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>无法解析监听地址 %1；请更正。</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>另一个程序已在监听 %1；请将其停止，或为此节点指定其他端口。</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>本机没有地址 %1；请更正监听地址。</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>节点无法监听 %1：没有权限；请使用 1023 以上的端口。</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>节点无法监听 %1。</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>此节点的 TLS 绑定针对另一条链；请解锁节点密钥以签署新的绑定。</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>在此节点等待握手的连接过多；请重试。</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>握手耗时过长；网络或某台机器过载。</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>无法发送 %1 字节的帧；上限为 4 MiB。</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>此节点的节点密钥列在其对等节点中；请将其从列表中移除。</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>连接将被拒绝 %1 秒：%2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>此节点的运营者不希望与您的节点连接；请要求其解除封禁。</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>您封禁了此对等节点。</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>无法制作此节点的 TLS 证书：OpenSSL 在“%1”处失败。</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>对等节点的 TLS 证书%1。</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>该 TLS 绑定针对另一条链。</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>该 TLS 绑定不是由其所指的节点密钥签署的。</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>TLS 绑定已过期；请解锁节点密钥以签署新的绑定，或检查时钟。</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>该 TLS 绑定签署的期限超出允许范围。</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>磁盘上的 TLS 绑定针对的是另一个传输密钥；请解锁节点密钥以签署新的绑定。</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>缺失或过大</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>不是 PEM 证书</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>没有 Ed25519 密钥</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>纪元 %1 的验证者在此（已）不可知。</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>此节点没有所承诺的交易，而指控需要它。请从接受该订单的节点提交。</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>尚无最终区块表明承诺被违背：它仍可能得到遵守，或领导者的任期已提前结束。</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>承诺已得到遵守；未提交任何内容。</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>链中已有同一签署者之后的订单，因此再也没有人能判断承诺是否得到遵守。</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>无法从 chain.db 读取能证明它的最终区块。</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>该交易格式正确、已签名且为此链制作。</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>到视图 %1 为止没有区块包含它。</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>账本不再保留其未兑现的要求：它太旧，或领导者已受处罚。</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>日志止于视图 %1：视图 %2 尚未最终确定。</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>此节点的日志没有纪元 %1 在视图 %2 的最终区块。</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>视图 %1 的区块已最终确定，由 %2 领导。</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>该区块的证书中没有 %1 列出此交易的投票。</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>该区块证书中 %1 的投票列出了它。</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>要求已得到遵守：视图 %1 的区块（高度 %2）包含它，而期限为视图 %3。</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>领导者有到视图 %1 的时间，而日志止于视图 %2：尚未有定论。</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>该任期最后的最终区块位于视图 %1，早于到期视图 %2：提前结束的任期不使任何人有过错。</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>领导者自己的区块在该任期中位于视图 %1 或之后。</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>日志证明：%1 在视图 %2 之后仍遗漏了被要求的内容。</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>账本会拒绝此质询：%1。</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report：%1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>引擎尚未运行，或正在停止。</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>日志证明：在视图 %1 之前纳入该交易的承诺被违背。</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>账本在高度 %1 认定其成立。</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>账本在高度 %1 将其驳回。</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>尚无领导者向此节点承诺此订单，因此还没有对任何领导者的约束。</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>此节点没有质询 %1。</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>此节点不再保留该质询。</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>此节点没有交易 %1；请改为提供其字节。</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>视图 %1 的区块已最终确定，并包含该验证者的要求。</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>领导者自己的区块在同一任期中位于视图 %1 或之后。</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>所含证书中该验证者的投票列出了此交易。</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>领导者得知它时，它仍可以被执行。</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>已拒绝：%1。</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>块 %1 不在此处。请获取或添加其所属的内容。</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>块 %1 有 %2 字节；一个块最多 2 MiB。</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>作为 %1 到达的块是其他内容。提供者有故障或撒谎；未存储。</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>无法在 %2 中%1：%3。请检查磁盘和文件夹的权限。</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>已存储的块 %1 已损坏。请移除它，然后重新添加或获取该内容。</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>这不是有效的 CAR 文件：%1。</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>其头部不以根开头</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>其头部在根之后没有版本</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>其版本不是 1，此处只读取版本 1</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>其根不是列表</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>它有 %1 个根；读取 1 到 %2 个</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>某个根不是内容标识符</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>CAR 文件有 1 到 %1 个根，而不是 %2 个。</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>CAR 文件大于所允许的 %1 字节。</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>某个长度不是有效数字</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>某个部分为空</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>其头部过长</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>CAR 文件的一个块超过所允许的 2 MiB。</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>CAR 文件的块数超过所允许的 %1 个。</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>CAR 文件的块 %1 是其他内容。文件的制作者有故障或撒谎，或文件已损坏。</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>它在头部结束之前就结束了</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>它在块的内部结束</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>CAR 文件指明了根 %1，而该块不在其中。</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>块 %1 属于 %2；此处只能读取 raw 和 dag-pb。</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>该内容的块数超过 %1 个。</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>该内容的嵌套超过 %1 层块。</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 请重命名后重试。</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>目录中的名称为空、"." 或 ".."。</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>名称超过 255 字节。</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>名称含有斜杠或零字节。</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>名称不是有效的 UTF-8。</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>%1 的条目过多，一个块无法列出（名称和地址超过 262,144 字节）。请将其拆分为子目录后重新添加。</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>有名称重复。</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>某个目录</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>符号链接的目标必须为 1 到 4096 字节。</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>块 %1 声明的大小与其内容不符。其制作者有故障或撒谎。</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>目录中有名称重复。其制作者有故障或撒谎。</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>块 %1 既不含文件，也不含目录。</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>目录 %1 分散在多个块中 (HAMT)，此处无法读取。请将其拆分为子目录后重新添加。</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>该内容的块数超过所允许的 %1 个。</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>该内容大于所允许的 %1 字节。</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>文件的嵌套超过 %1 层块。</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>这是%1，不是文件。</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>这是%1，不是目录。</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>CID 的版本为 0 或 1。</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>没有配置“%1”；可用的有 kubo-default、unixfs-v0-2015 和 unixfs-v1-2025。</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>配置 %1 只生成版本 %2 的 CID。</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>无法读取 %1：%2。请检查其权限后重试。</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>%1 在读取时被更改。请在没有程序写入它时重试。</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>%1 位于 %2 层以上的文件夹之下。请添加目录树的一部分。</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 是设备、管道或套接字。只能添加文件、目录和符号链接。</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>%1 的 IPFS 节点的应答无法使用：%2。请检查该地址上运行的是什么。</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>某一行超过 64 KiB</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>行数过多</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>它不是 JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>它不是 JSON 对象</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>它为空</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>成员 %1 缺失或不是文本</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>成员 %1 不是 CID</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>%1 的 IPFS 节点</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1 在应答时失败：%2。</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1 拒绝此节点 (HTTP %2)；请在 node.json 的 "ipfs_authorization_file" 中指定其密钥文件。</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 失败：%2。</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>其状态为 %1，即重定向，不予跟随</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>其状态为 %1</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>%1 的 IPFS 节点称其固定的内容与给定的不同；不记录任何内容已在那里固定。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>%1 的 IPFS 节点接收了内容但没有固定：%2。</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>一次添加可包含 1 到 256 个文件；更多文件请使用 CAR。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>%1 的 IPFS 节点添加内容时使用的 CID 与其实际 CID 不同；不记录任何内容已在那里固定。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>%1 的 IPFS 节点发送的字节与 %2 所指的不同；请勿信任其持有的内容。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>%1 的 IPFS 节点没有说明它已固定 %2。</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>%1 的 IPFS 节点无法删除全部内容：%2。</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 未能及时%2；请检查它是否在运行且没有过载。</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1 发送的应答大于此节点所接受的大小。</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1 没有使用 HTTP 完成其应答 (%2)；请检查该地址上运行的是什么。</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1 未能%2 (%3)；请启动它，或在 node.json 中更正 "ipfs_api"。</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>接收数据</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>%1 的 IPFS 节点发送了未请求的压缩应答。</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>无法解析 %1 的 IPFS 节点的名称 (%2)；请在 node.json 中更正 "ipfs_api"。</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>被连接</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>IPFS 节点的地址必须为 http://HOST:PORT 或 unix:/absolute/path，例如 http://127.0.0.1:5001。</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>与 IPFS 节点通信失败：%1。</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>“%1”不是可添加的路径：它必须是相对路径，且不含空的、"." 或 ".." 部分。</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>固定项名称的密钥 %1 %2。请放回正确的文件；没有它，名称会丢失，内容不会丢失。</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>内容大到无法计数。</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>无法打开固定项的名称：rack.key 不属于此处。请放回正确的文件。</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 已经固定。</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>无法读取 %1 (%2)。</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>无法写入 %1 (%2)。</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>%1 在读取时被更改；请重新添加。</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>路径必须是绝对路径：此节点的文件夹与调用者的不同。</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>固定项的名称必须是最多 128 字节的文本。</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>node.json 将 Rack 放在 IPFS 节点上，却没有指明节点：请在 "rack" 中设置 "ipfs_api"。</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>Rack 正在启动。</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>在开始之前已取消。</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>%1 个块，%2 字节，每个都已计算哈希。</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>IPFS 节点发送的内容与请求的不同；请勿信任其持有的内容。</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>该内容在添加时没有加密；请不带密钥导出。</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>%1 字节的 CAR 已写入 %2。</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>已解密，写入 %1。</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>1 个文件，%1 字节，已写入 %2。</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 个文件，%2 字节，已写入 %3。</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>解密后的目录不是只有一个根。</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>IPFS 节点没有将该内容列为已固定：其下一次垃圾回收会将其删除。请重新添加。</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>IPFS 节点没有发送该内容的每个块；请重新添加。</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>IPFS 节点声明的块大小与实际不符。</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>已在那里固定；抽样 %1 个块并计算了哈希（--full 会计算全部）。</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>1 个块</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>%1 个块</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>1 个根</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>%1 个根</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>1 个固定项</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>%1 个固定项</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1，1 字节。</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1，%2 字节。</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>内容在 IPFS 节点上，而 node.json 没有指明节点：请在 "rack" 中设置 "ipfs_api"。</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>该账户有 %1，已达上限；请先取消固定一些内容。</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>该账户可保留 %1 字节，而此内容会超出；请取消固定一些内容或提高配额。</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>相同的内容已按原样固定。</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>CAR 有 %1；最多接受 16 个。</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>已读取 %1，已固定 %2。</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>此前已固定。</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>该账户的固定项已达上限。</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>根声明了不可能的大小。</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>该账户不可保留这么多字节。</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>已固定。</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>IPFS 节点在此节点之前就已将其固定；该固定项会保留。</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>其块在 IPFS 节点上保留到其下一次垃圾回收。</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>IPFS 节点没有放手：其固定项留在那里。</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>已取消固定。</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>已取消固定；删除了 %1。</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>已在此处删除 %1。</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>已在此处删除 %1，在 IPFS 节点上删除 %2。</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>加密的内容被更改或截短；其中任何内容都不可信任。请从其他副本获取。</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>内容密钥必须为 64 位小写十六进制数字，即添加内容时所显示的样子。</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>内容过大，无法加密。</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>目录树的深度超过 %1 层文件夹。</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>符号链接 %1 指向正在写入的目录树之外；已拒绝。</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>目标“%1”必须以新名称结尾。</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>无法%1 %2：%3。</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>无法将 %1 控制器交给 %2 中的运行使用：%3。</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>创建控制组</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>将节点移入</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>将所有进程移入</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>该运行未启动，因为其限制未生效：%1。</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>无法设置容器（%1）：%2。</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>代码只能在 Linux 的沙箱中运行。</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>请在 Linux 上运行节点，或在 Windows 的 WSL 2 中运行。</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>允许的系统调用列表适用于 x86_64 和 aarch64，本机是 %1。</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>请在 x86_64 或 aarch64 机器上运行节点。</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>缺少程序 stacknet-sandbox-helper 和 stacknet-sandbox-init。</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>请重新安装 Stacknet 控制台；两者都应位于 libexec/stacknet。</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>runc 没有 root 就无法启动运行。</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>gVisor (runsc) 没有 root 就不设置限制，因此无法核实任何限制。</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>Kata 需要硬件虚拟化，而 /dev/kvm 缺失。</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>Kata 将运行保持在虚拟机中：代码启动前无法读回其凭据。</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>Kata 将运行保持在虚拟机中：代码启动前无法读回其凭据，且自版本 2 起它只接受 containerd 的指令。</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>请选择 crun、runc 或 runsc 作为运行时。</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>未找到容器运行时 (%1)。</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>加固的运行时（gVisor，runsc）在此无法使用，因此由 %1 代替它运行代码。</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>请以 root 运行节点以使用 gVisor。</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>要求使用加固的运行时。</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>已按名称指定使用它。</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>在控制组为%1的主机上，它是首选。</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>在控制组为%1的主机上，它是次选；首选未安装。</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>它可以使用；但另一个更优先。</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 早于 %2，即第一个没有已知镜像逃逸的版本；节点在使用镜像之前会先清理。</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>发行版提供较新版本时，请升级 %1。</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0，或允许该运行时使用 userns 的 AppArmor 配置文件。</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>节点以 root 运行且用户命名空间已关闭，因此代码会以机器的 root 身份运行。</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>本机上的用户命名空间已关闭。</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>不允许没有 root 的程序使用用户命名空间。</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>节点以 root 运行但没有 CAP_SYS_ADMIN（在容器中？），无法创建命名空间。</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>请在容器之外运行节点，或以普通用户运行。</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>没有挂载控制组，因此无法设置任何限制。</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>请挂载统一层级：mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>此处的控制组为%1，只有 root 能用它设置限制。</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>请以统一层级启动：在内核命令行上加入 systemd.unified_cgroup_hierarchy=1。</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>节点的控制组没有它可以使用的 %1 控制器。</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>请将节点作为带 Delegate=yes 的用户服务运行（可先用 systemd-run --user --scope -p Delegate=yes 试用），并将 "[Service]\nDelegate=cpu cpuset io memory pids" 写入 /etc/systemd/system/user@.service.d/delegate.conf。</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>没有 65536 个从属用户和组 ID 的范围供代码运行使用。</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>版本 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>混合</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>版本 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>请用 resources/images/python/build FOLDER 或 ./dev run 制作它。</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>请用 resources/images/python/build FOLDER 重新制作镜像。</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>请用 `stacknetctl sandbox spec` 输出的内容手动运行该运行时，或选择其他运行时。</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>请使用其他运行时：此运行时启动容器时没有施加给定的限制。</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>请将节点作为带 Delegate=yes 的用户服务运行，并将 "[Service]\nDelegate=cpu cpuset io memory pids" 写入 /etc/systemd/system/user@.service.d/delegate.conf。</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>请移除该文件夹，或请其所有者移除。</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>请查看该消息，然后重启节点。</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>请重新启动节点。</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>工具镜像已损坏：%1。</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>工具镜像无法使用：%1。</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>那里没有镜像 sha256:%1。</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>%1 处没有工具镜像。</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>镜像的条目 %1 %2；不使用该镜像。</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>镜像的层过早结束。</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>镜像未解包，因为节点正在停止。</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>镜像的文件总计超过 %1 字节；不使用该镜像。</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>工具镜像已损坏：某一层%1。</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>无法写入镜像的一层：%1。</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>镜像的一层解压后大于 %1 字节；不使用该镜像。</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>镜像的一层膨胀到其大小的 %1 倍以上；这是压缩炸弹，不使用该镜像。</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>自检容器未运行：%1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>自检容器无法读取自己写入的内容。</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>自检容器以退出代码 %1 而不是 %2 结束。</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>该运行在启动前已取消。</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>工具镜像没有适用于 %1 的程序。</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>镜像的层在字节 %1 处损坏：%2。</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json：字段 %1 %2。</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>必须为对象</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>必须为 true 或 false</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>环回接口上没有可供本地网络使用的空闲端口。</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>%1 中的本地网络有 %2 个节点，而不是 %3 个。请使用该数量，或使用其他数据目录。</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 是另一个网络的创世，而不是 %2 的。请恢复正确的文件，或从空的数据目录开始。</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>本地网络有 4 到 7 个验证者，而不是 %1 个：四个可容忍失去一个。</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>“%1”不是地址：请写成 HOST:PORT，例如 127.0.0.1:8480。</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>%1 没有 node.json。请用 --devnet 4 启动本地网络，或用 stacknetctl genesis create 或 invite accept 创建节点。</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>节点密钥已锁定，且尚未为此节点的连接作担保。请用 --passphrase-file 解锁一次。</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json：字段 metrics %1。</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json：字段 metrics.%1 %2。</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>必须为文本</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>必须为 1 到 32 个字母、数字和“-”</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>在 TLS 代理之后是必需的，因为那里所有客户端看起来都在本机上</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>必须为最多 64 个文本的列表</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>必须包含非空文本</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>必须包含对象</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>不是 JSON 对象</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>必须为 1</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>必须为 1 到 64 字节</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>必须为 14 到 20 之间的数字</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>必须指明一个文件夹和一个时间 at_s</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>必须为 auto、hardened、crun、runc、runsc 或 kata</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>缺失：TLS 需要证书及其密钥</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>必须为最多 1,000 个对等节点的列表</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>设置 %1 %2。</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>需要整数</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>没有设置 %1。</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>需要以下之一：%1</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json：字段 rack.%1 %2。</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>必须为 0 到 %1 之间的数字</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>必须为 embedded 或 ipfs</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>缺失：ipfs 需要它</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>必须为 http://HOST:PORT 或 unix:/absolute/path</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>不在本机上：内容和密钥文件会以明文经过网络。请使用隧道或 unix 套接字，或设置 allow_plain_http</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json：字段 retention%1 %2。</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>必须为 %1 到 %2 之间的天数</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>尚无对等节点告知其时间。</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>请连接到一个对等节点；在此之前无法得出任何结论。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>本机的时钟比对等节点的中位数慢 %1 ms。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>本机的时钟比对等节点的中位数快 %1 ms。</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>请开启时间同步：timedatectl set-ntp true。</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>无法读取可用空间。</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>请查看数据目录是否仍然挂载。</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>剩余 %1 GiB 可用空间。</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>请腾出空间：无法写入的节点会停止签名。</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>没有其他人能读取数据目录及其密钥。</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>本机上的其他人可以读取：%1。</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>请对这些文件执行 chmod 600，并更改其中密钥的口令。</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>本机上的其他人可以查看数据目录。</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>请对数据目录执行 chmod 700。</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>%1 个数据库通过了 SQLite 的快速检查。</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>请停止节点，保留数据目录的副本，然后恢复备份，或让节点通过快照重新加入。</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>这些文件不是可用的密钥：%1。</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>请从备份或助记词恢复它们；在此之前不要删除它们。</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>节点的密钥已解锁，可以签名。</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>节点的密钥已锁定：它不投票，也不赚取收益。</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>请在“节点密钥”页解锁。</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>请在“节点密钥”页面导出防罚没保护文件。</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>签署内容的记录正常；从未导出过。</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>签署内容的记录正常；距上次导出的天数：%1。</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>签署内容的记录无法打开：%1。</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>请停止节点，且不要使用其密钥签名：请恢复 votes.db，或导入防罚没保护文件。</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>节点未说明其签名方式。</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>请启动节点，然后再次查看。</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>签名已停止：%1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>“共识”页面说明了应如何处理。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>它可能签署过自己不记得的内容，因此在视图 %1 之前保持沉默。</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>请等待，或在“节点密钥”页面导入防罚没保护文件。</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>它在签名之前监听是否有其他节点使用其密钥：还剩 %1 s。</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>请等待；无需其他操作。</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>它不是验证者，不签署投票。</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>请在该路径查找另一个程序，然后重新启动节点。</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>HTTP API 没有在监听。</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>请在日志中查看原因；端口可能被另一个程序占用。</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>HTTP API 正在监听 %1。</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>按照其设置，此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>没有配置对等节点。</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>请用邀请文件加入一个网络。</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>“网络”页说明其他各节点未连接的原因。</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>未就绪。</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>模型有应答。</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>“工作”页说明该怎么做。</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>代码可以在沙箱中运行。</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>stacknetctl sandbox doctor 会说明需要安装什么。</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>NVIDIA 驱动程序有应答。</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>此处没有 NVIDIA 驱动程序。</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>没有它就没有证明，也没有机密任务；其他一切正常。</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>此前没有开始过设置。</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>%1 个 NVIDIA GPU</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>没有 NVIDIA GPU 应答。</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>没有 NVIDIA 驱动程序应答。</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>NVIDIA 驱动程序 %1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>机密计算已开启。</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>机密任务不会分配给本机。</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>请在第 2 步选择其他文件夹。</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>剩余 %1 GiB 可用空间</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>无法写入该文件夹。</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>请腾出至少 2 GiB 的空间，或选择其他磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>20 GiB 可容纳一年的链、模型和工具镜像。</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>没有任何机制保证本机的时钟准确。</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>请开启时间同步：timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>已同步到 %1 ms 以内</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 不是 HOST:PORT 形式。</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 不是网络接口的地址。</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>无法监听 %1：%2。</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>请在第 2 步为对等节点选择其他地址。</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>HTTP API 会改用空闲端口；“概览”页会显示是哪一个。</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>%1 可以监听</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>%1 和 %2 可以监听</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>此处未安装模型。</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>请填写文件夹的完整路径，以斜杠开头。</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 是文件，不是文件夹。</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>那里没有套接字。它是运行中的 stacknetd 的数据目录中的文件 run/operator.sock。</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>此套接字上没有引擎应答：%1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>此套接字上没有引擎及时应答。</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>此套接字上没有引擎应答。</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>%1 中有其他文件。请选择空文件夹。</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>%1 中已有一个节点。请选择空文件夹。</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>第 3 步生成的密钥已不在 %1 中。请返回第 3 步重新生成。</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>%1 中的文件保存的密钥与第 3 步的不同。请返回第 3 步重新生成。</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>该邀请的创世不是其所指链的创世：请勿使用。</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>保存的设置不可用：字段 %1 缺失或有误。</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>工作规则：字段 %1 %2。</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>必须为 168 个字符，每个为 0 或 1，从星期一 00:00 开始</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>必须为以毫秒表示的时间，或 0</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>日程开启时必须至少指明一小时</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>无法在 %1 上提供运营者 API。</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>无法打开运营者套接字 %1：%2：%3。</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>运营者套接字的路径有 %1 字节，上限为 107；请选择更短的数据目录：%2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>文件夹 %1 对运营者套接字不安全：它必须属于此程序的用户，且只能由该用户写入 (chmod 700)。</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>文件 %1 位于运营者套接字应在之处，却不是套接字；请将其移开。</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>另一个程序已在监听 %1；请将其停止，或选择其他数据目录。</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>在 %1 上监听的程序以另一个用户运行；未向其发送任何内容。</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>该密钥已永久除名：永远不能再验证。</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>该密钥既不是“已激活”也不是“已连接”状态。</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>该密钥有 %1 可用。</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>该密钥已绑定 %1。</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>没有解绑中的代币。</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>尚无等待足够久的已解绑代币。</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>该密钥未被监禁。</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>监禁最早在纪元 %1 结束。</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>只有“已激活”的节点密钥可以挂牌。</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>该密钥未挂牌。</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>只有“已激活”的节点密钥可以提交。</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>请先解绑并提取：该密钥有已绑定或解绑中的代币。</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>该密钥在本纪元的验证者集合中。</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>该密钥已挂牌：请先将其从列表中撤下。</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>只有“已激活”或“已连接”状态的节点密钥可以转手。</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>该节点密钥已在账本上。</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>节点密钥已锁定；请解锁后重试。</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>只有“已激活”的节点密钥可以连接。</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>该密钥未连接。</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>被要求的交易及要求者将永久公开。</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>承诺及所承诺的交易将永久公开。</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 未在此处固定。</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>密钥库中没有密钥 %1。</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>此节点密钥不在账本上：请先注册。</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>该密钥在 72 小时结束之前处于冷却状态。</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>与节点的连接在其应答之前断开；命令可能已执行，请先查看。</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>与节点的连接断开；请重试。</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>节点未及时应答；命令仍可能执行，请先查看。</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>节点未及时应答；请重试。</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>节点不理解该请求（gRPC 状态 %1）；请使用同一版本的程序。</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>正在连接 %1 后面的节点。</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>节点发送了此程序无法读取的画面；请使用同一版本的程序。</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>与 %1 后面的节点的连接已结束；会再次尝试。</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>在此处运行的代码无从比较：%1未知。</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>运行时的版本</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>工具镜像</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>抽查可能会向其他节点显示您的输入</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>请求中声明了类别的任务，承诺其结果可以检查。其中一些会由另外三个节点重新运行，这些节点在您的应答生成之后随机选出。为此，为您服务的节点会保留您的输入，对于聊天还保留应答，加密存放在内存中直到抽取，并且只交给被抽中的节点，分别为每个节点加密。若它们的结果不一致，网络的验证者也会重新运行该任务。两者都绝不写入磁盘，并在任务未被抽中或完成裁定时擦除。</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>机密请求绝不以这种方式检查：其节点改用证明来证实自身，其他节点看不到输入。选择使用您的记忆的请求也不会：记住的内容留在您打开它的节点上。</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>若要将某个请求排除在外，请在其正文中发送 "spot_check": false，或使用标头 X-StackNet-Spot-Check: off。</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>没有空间写入 %1。请释放一些磁盘空间后重试。</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>无法写入 %1：%2。请检查路径及其权限。</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 大于 %2 字节。</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>无法创建文件夹 %1：%2。请选择其他数据目录或更改其权限。</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>无法在数据目录 %1 中写入：%2。请选择其他数据目录或更改其权限。</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>无法启动 %1：%2。</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>程序和节点的名称必须是纯字母和数字，最多 40 个。</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>创世中，%1 %2。</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>创世不是有效的 JSON：%1。</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>创世大于 4 MiB。</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>%1 个未在账本上提供服务</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>%1 个没有连接</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>%1 个近期没有消息</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>%1 个没有有效的证明</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>%1 个不做此类任务</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>%1 个没有该模型</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>%1 个低于最低质押</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>%1 个为另一个 Stack 服务</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>%1 个没有所需资源</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>%1 个缺少某项能力</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>%1 个没有空闲槽位</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>%1 个负载达到 90 % 或更高</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>目前没有经过证明的节点能承接此任务：已知 %1 个。</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>目前没有经过证明的节点能承接此任务：已知 %1 个，其中 %2。</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>目前没有节点能承接此任务：已知 %1 个。</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>目前没有节点能承接此任务：已知 %1 个，其中 %2。</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>数据库 %1 无法增长：磁盘已满。请释放一些空间后重试；最近一次更改未保留任何内容。</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>数据库 %1 已损坏或不是数据库 (%2)。请从备份恢复，或将其移开并重新启动。</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>数据库 %1 正被另一个程序或任务使用。请将其关闭，或稍后重试。</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>无法打开或写入数据库 %1 (%2)。请检查该文件及其文件夹属于您，且磁盘不是只读的。</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>数据库 %1 拒绝了一项操作：%2。请在日志中查看之前尝试了什么。</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>数据库不接受设置 %1 = %2（现为 %3）。所用的 SQLite 库不合适；请安装发行版的库。</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>完整性检查失败</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>无法绑定参数，%1</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>每次应恰好有一条 SQL 语句</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>数据库 %1 的版本为 %2，此程序认识到版本 %3 为止。它由较新的程序写入；请更新此程序。</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>无法查看数据库 %1 的日志 (%2)。请检查其文件夹的权限。</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>未从数据库 %1 删除任何内容：%2，因此已删除的行仍可读取。所用的 SQLite 库不合适；请安装发行版的库。</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>这些行已删除，但数据库 %1 的日志仍保留它们，因为另一个程序或任务正在读取。请将其关闭，或稍后重试。</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>secure_delete 为 %1 而不是 1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>其日志模式为 %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>%1 份工作凭证、%2 个 token 和 %3 微美元</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>节点密钥 %1：区块中为 %2，账本中为 %3。</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>%1 有超过 200,000 个文件。</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>无法遍历 %1 (%2)。请检查其权限。</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>该任务没有回执：只有成功的任务才有回执。</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>列出待处理区块的文件夹</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>删除未完成的区块</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>查找区块</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>创建区块</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>写入区块</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>将区块放到其位置</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>将待处理的区块写入磁盘</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>将区块名称写入磁盘</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>打开区块</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>查看区块</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>读取区块</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>删除区块</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>列出区块</translation>
        </message>
        <message>
            <source>No GPU is shown: %1</source>
            <translation>未显示 GPU：%1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>%1 sent what it must not: %2 Install Stacknet again or update the driver.</source>
            <translation>%1 发送了不应发送的内容：%2 请重新安装 Stacknet 或更新驱动程序。</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return within %1 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIA 的库在 %1 ms 内未返回，已被停止。若持续出现，请重启机器。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process (signal %1). Update the driver.</source>
            <translation>NVIDIA 的库终止了其进程（信号 %1）。请更新驱动程序。</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process. Update the driver.</source>
            <translation>NVIDIA 的库终止了其进程。请更新驱动程序。</translation>
        </message>
        <message>
            <source>Only a validator of a local network can leave other nodes' transactions out to show what happens then. Start this node without --withhold.</source>
            <translation>只有本地网络的验证者才能遗漏其他节点的交易，以演示会发生什么。请不带 --withhold 启动此节点。</translation>
        </message>
        <message>
            <source>The driver is being asked which GPUs there are.</source>
            <translation>正在向驱动程序查询有哪些 GPU。</translation>
        </message>
        <message>
            <source>This machine has no such GPU.</source>
            <translation>本机没有这样的 GPU。</translation>
        </message>
        <message>
            <source>No GPU would be left to work; to stop all work, pause it.</source>
            <translation>将没有 GPU 可以工作；要停止所有工作，请将其暂停。</translation>
        </message>
        <message>
            <source>A quote is for 1 to 100,000 keys: {"count": 5}.</source>
            <translation>报价适用于 1 到 100,000 个密钥：{"count": 5}。</translation>
        </message>
        <message>
            <source>This node serves no clients, so no GPU works for it and none is asked.</source>
            <translation>此节点不为客户端提供服务，因此没有 GPU 为其工作，也不会查询任何 GPU。</translation>
        </message>
        <message>
            <source>The node is still looking for a model.</source>
            <translation>节点仍在寻找模型。</translation>
        </message>
        <message>
            <source>The model server (%1) is not this node's own: choose its GPUs where it is started.</source>
            <translation>模型服务器（%1）不是此节点自己的：请在启动它的地方选择其 GPU。</translation>
        </message>
        <message>
            <source>There is no model on this machine, so no GPU works for it.</source>
            <translation>本机没有模型，因此没有 GPU 为其工作。</translation>
        </message>
        <message>
            <source>The local model's server is started again with the GPUs that may work.</source>
            <translation>正在以可工作的 GPU 重新启动本地模型的服务器。</translation>
        </message>
        <message>
            <source>%1 holds a node of another network (%2). Make the local network in another data directory.</source>
            <translation>%1 中有另一个网络（%2）的节点。请在其他数据目录中建立本地网络。</translation>
        </message>
        <message>
            <source>must hold UUIDs of GPUs, "GPU-..."</source>
            <translation>必须包含 GPU 的 UUID，即 "GPU-..."</translation>
        </message>
        <message>
            <source>buyer is the key's owner already.</source>
            <translation>buyer 已是该密钥的所有者。</translation>
        </message>
        <message>
            <source>The key is yours already.</source>
            <translation>该密钥已归您所有。</translation>
        </message>
        <message>
            <source>The key is listed for %1, not for %2.</source>
            <translation>该密钥的挂牌价为 %1，而非 %2。</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>不允许的操作</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>没有那个文件或目录</translation>
        </message>
        <message>
            <source>Interrupted system call</source>
            <translation>系统调用被中断</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>输入/输出错误</translation>
        </message>
        <message>
            <source>Argument list too long</source>
            <translation>参数列表过长</translation>
        </message>
        <message>
            <source>Exec format error</source>
            <translation>可执行文件格式错误</translation>
        </message>
        <message>
            <source>Bad file descriptor</source>
            <translation>错误的文件描述符</translation>
        </message>
        <message>
            <source>Resource temporarily unavailable</source>
            <translation>资源暂时不可用</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>无法分配内存</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>权限不够</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>设备或资源忙</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>无效的跨设备链接</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>没有那个设备</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>不是目录</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>是一个目录</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>无效的参数</translation>
        </message>
        <message>
            <source>Too many open files in system</source>
            <translation>系统中打开的文件过多</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <source>Text file busy</source>
            <translation>程序文件正在使用</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>文件过大</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>设备上没有空间</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>只读文件系统</translation>
        </message>
        <message>
            <source>Too many links</source>
            <translation>链接过多</translation>
        </message>
        <message>
            <source>Broken pipe</source>
            <translation>管道断开</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>文件名过长</translation>
        </message>
        <message>
            <source>Function not implemented</source>
            <translation>功能未实现</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>目录非空</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>符号链接的层数过多</translation>
        </message>
        <message>
            <source>Address already in use</source>
            <translation>地址已在使用</translation>
        </message>
        <message>
            <source>Cannot assign requested address</source>
            <translation>无法分配请求的地址</translation>
        </message>
        <message>
            <source>Network is down</source>
            <translation>网络已关闭</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>网络不可达</translation>
        </message>
        <message>
            <source>Software caused connection abort</source>
            <translation>软件导致连接中止</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>连接被对方重置</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>套接字未连接</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>连接超时</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>没有到主机的路由</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>不支持的操作</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>超出磁盘配额</translation>
        </message>
        <message>
            <source>Operation canceled</source>
            <translation>操作已取消</translation>
        </message>
        <message>
            <source>Host not found (authoritative)</source>
            <translation>找不到主机(权威应答)</translation>
        </message>
        <message>
            <source>Host not found (non-authoritative), try again later</source>
            <translation>找不到主机(非权威应答),请稍后重试</translation>
        </message>
        <message>
            <source>End of file</source>
            <translation>文件结束</translation>
        </message>
        <message>
            <source>access permission denied</source>
            <translation>访问被拒绝</translation>
        </message>
        <message>
            <source>attempt to write a readonly database</source>
            <translation>试图写入只读数据库</translation>
        </message>
        <message>
            <source>bad parameter or other API misuse</source>
            <translation>参数错误或其他 API 误用</translation>
        </message>
        <message>
            <source>constraint failed</source>
            <translation>违反约束</translation>
        </message>
        <message>
            <source>database disk image is malformed</source>
            <translation>数据库文件已损坏</translation>
        </message>
        <message>
            <source>database is locked</source>
            <translation>数据库已锁定</translation>
        </message>
        <message>
            <source>database or disk is full</source>
            <translation>数据库或磁盘已满</translation>
        </message>
        <message>
            <source>database schema has changed</source>
            <translation>数据库架构已更改</translation>
        </message>
        <message>
            <source>database table is locked</source>
            <translation>数据库表已锁定</translation>
        </message>
        <message>
            <source>disk I/O error</source>
            <translation>磁盘读写错误</translation>
        </message>
        <message>
            <source>file is not a database</source>
            <translation>该文件不是数据库</translation>
        </message>
        <message>
            <source>locking protocol</source>
            <translation>锁定协议错误</translation>
        </message>
        <message>
            <source>out of memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>string or blob too big</source>
            <translation>文本或数据块过大</translation>
        </message>
        <message>
            <source>unable to open database file</source>
            <translation>无法打开数据库文件</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>名称必须为 1 到 64 字节的可读文本。</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>请选择一个较短的单行名称。</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>这些权限不能同时使用。</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>管理密钥的密钥不能有其他权限。</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>其中一个地址不是地址块。</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>请写成 10.0.0.0/8 或 2001:db8::/32 的形式。</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>某个模型名称过长或含有空格，或者模型超过 32 个。</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>每月预算过大：最多 10^15 个令牌。</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>此 API 密钥已被吊销，或已被更换。</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>请新建一个。</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>此 API 密钥已过期。</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>旧密钥最多可继续有效 24 小时。</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>此会话已经结束。</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>未作任何更改；请重新查看列表。</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>本节点不提供钱包登录。</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>它必须为客户端提供服务，在本机上或通过 node.json 中设置的 https 来源。</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>无人在规定时间内签名。</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>请重新开始登录。</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>链接或签名错误达五次，登录已关闭。</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>请重新开始；如果不是您所为，则是本机上的另一个程序在尝试。</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>登录已取消。</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>准备好后请重新开始。</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>此次登录已结束，或已被更新的登录取代。</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>请重新开始。</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>此次登录已结束。</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>本节点不接受来自该链的登录。</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>请使用其他链的账户，或在 node.json 中允许该链。</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>该文本已被使用，或已失败五次。</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>请生成新文本并签名。</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>签名来自另一个账户，而不是所指定的账户。</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>请用您所输入地址的账户签名。</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>Auth Bridge 最多容纳 1,000 个网站。</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>请移除一个不再使用的网站。</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>此网站已不再登记。</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>请重新查看列表；它可能已在别处被移除。</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>本机上无法打开任何页面。</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>请确认环回接口上有空闲端口，然后重试。</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>本节点没有 Rack。</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>请在 node.json 的 "rack" 下设置 "enabled"。</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>Rack 的作业数已达上限。</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>请等待一个作业完成，或取消一个。</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>这不是此处可用的 CID。</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>请从第一个字母到最后一个字母重新复制。</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>它在此处已不再固定。</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>请重新查看列表。</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>此作业已不在列表中。</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>目标位置已有文件。</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>请选择一个尚不存在的路径。</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>该密钥无法打开此内容。</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>请使用添加内容时显示的密钥。</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>内容已加密：需要其密钥。</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>请提供添加内容时显示的密钥，或导出 CAR。</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>IPFS 节点没有响应。</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>请确认它正在运行，然后重试。</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>Rack 的磁盘已满。</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>请释放一些空间，或取消固定一些内容。</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>作业已取消。</translation>
        </message>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>此 API 密钥已不存在。</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>该口令无法打开此节点密钥。</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>请检查键盘布局和 Caps Lock，然后重试。</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>此节点密钥不在本节点的密钥库中。</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>请选择标为“已锁定”或“已解锁”的密钥。</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>节点密钥已锁定。</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>请先解锁，然后再次执行此操作。</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>口令过短。</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>请至少使用 8 个字符；四个随机单词更好。</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>节点密钥在 72 小时结束之前处于冷却状态。</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>请等到密钥旁显示的时间。</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>节点密钥不处于此步骤所需的状态。</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>顺序为：注册、等待 72 小时、激活、连接。</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>节点密钥已在账本上。</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>此任务没有回执。</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>任务成功结束后才会出现回执。</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>另一个 Stacknet 程序正在使用此数据目录。</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>请关闭另一个程序，或使用 --data-dir 指定其他文件夹启动。</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>HTTP 端口被另一个程序占用。</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>请关闭另一个程序，或使用 --http 127.0.0.1:0 启动以使用空闲端口。</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>与引擎的连接已断开。</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>控制台会自动重试；请确认 stacknetd 正在运行。</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>操作失败，且未给出原因（%1）。</translation>
        </message>
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>此程序没有运行含该验证者的本地网络。</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>控制台已锁定。</translation>
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
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1前</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1后</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>图形处理器</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>应答更快；没有它则由处理器完成工作。</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>驱动程序</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>它提供 GPU 为真品的证据。</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>机密计算</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>只有经证明的机器才能得到机密任务；其他机器仍可得到普通任务。</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>容器运行时</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>代码任务在严格受限的容器中运行，否则完全不运行。</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>无法记下自己投票的节点会停止签名。</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>时间有误的提案会被拒绝，登录也会过早结束。</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>客户端和其他节点在此连接。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>没有模型时，聊天请求会得到 503。</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>%2 个验证者中只能连通 %1 个：无法最终确定任何区块。</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>查看对等节点</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%2 个对等节点中有 %1 个未连接；网络在没有它们的情况下继续运行。</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>本机时钟与其他节点相差 %1；请通过 NTP 校准。</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>节点正在追赶网络，尚未投票。</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>不提供聊天：%1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>没有模型在运行。</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>不运行代码：%1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>没有容器运行时。</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>HTTP 地址未开放，因此客户端无法访问本节点。</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>查看日志</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 已连接但被锁定：无法签名。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>%1 已过 72 小时，可以激活。</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 尚未在账本上。</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>注册</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>节点正在完成现有任务，不再承接新任务。</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>工作已暂停：不承接任务。</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>GPU 的证据未通过：没有机密任务。</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>查看原因</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>正在等待首批数据</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>未连接到引擎</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>您看到的是最后已知的状态。</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>引擎没有消息</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>您看到的可能已不再准确。</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>您没有节点密钥在提供服务</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>无法承接任务</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>正在赚取收益：有任务正在运行</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>可以赚取收益</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>立即处理 · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>安全，但请查看 · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>运行正常 · %1 · 没有紧急事项</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>已最终确定 %1 个区块，完成 %2 个任务，失败 %3 个。</translation>
        </message>
        <message>
            <source>See the checks</source>
            <translation>查看检查项</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1，静音至 %2</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近一次</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>First</source>
            <translation>首次</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>静音至</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限值</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>节点密钥文件 (*.snkey);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>防罚没保护 (*.json);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>过长：名称最多 %1 字节。带重音符号的字母占两个字节，某些文字的字母占三或四个字节。</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>过短：请至少使用 %1 个字符。</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>过长：口令最多 %1 字节。</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两个口令不同。</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>至少 %1 个字符；四个随机的词更好。</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>%1 micro-USD</source>
            <translation>%1 微美元</translation>
        </message>
    </context>
    <context>
        <name>NodeKeys</name>
        <message>
            <source>Slashed: contradicting votes</source>
            <translation>被罚没：投票矛盾</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>被罚没：抽查未通过</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>被罚没：审查</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 个令牌</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>密钥已创建</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>文件已导出</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>保护数据已导出</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>签名已停止</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>冷却至 %1</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1，永久除名</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1，监禁</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>没有备份</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>助记词未核对</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>备份过旧</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>已备份</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>纪元 %1 · 视图 %2</translation>
        </message>
        <message>
            <source>Nothing signed</source>
            <translation>未签署任何内容</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>未导出</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>已导出</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>估算，依据最近 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>积分从何而来？</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>积分/天</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>积分/小时</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>尚无积分</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>积分来自完成的任务、及时的投票和抽查。</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>总额走向如何？</translation>
        </message>
        <message>
            <source>points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>密钥已注册</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>按时投票</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>完成任务</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>作为领导者失去任期</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>要求了无效内容</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>被罚没</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>纪元衰减</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>完成抽查</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>错过抽查</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>抽查未通过</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>未交出任务的输入</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>记录之前或记录之外</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>抽查</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>衰减</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>处罚</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>提示词和回答</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>运行的代码</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>使用指标</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>等待中的交易</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>用于抽查的输入</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>抽查</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>Rack 中的文件</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>用户的记忆</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>钱包地址</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>审计日志</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>模型和镜像</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>删除证明</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>交换空间</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>核心转储文件</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>进程的内存</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>锁定的内存</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>API 的传输</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>所有存储均为已知</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>不从任何数据中学习</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>数据留在处理地</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>内容不被复制</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>清理</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>垃圾回收</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>从不写入磁盘</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>已覆写</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>密钥已销毁</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>永久保留</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>内容将存入位于 %1 的 IPFS 节点：任何得知其 CID 的人都能从那里获取，而别处的副本无法收回。</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>内容会先被加密。其密钥只显示一次，且不保存在任何地方：没有它，谁都无法再读取该内容。</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>内容未加密：任何猜到内容的人都可以凭其 CID 证实猜测。</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>该固定项、其名称以及该名称的密钥将被永久删除。</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>其他固定项不需要的区块将从本节点删除。</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>他人已获取、导出或备份的副本无法收回；若内容已加密，没有密钥便无法读取这些副本。</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>若 IPFS 节点没有响应，其固定项会留在那里，而此节点不再知道它。</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>IPFS 节点会删除所有未固定的区块，包括使用它的其他程序的区块。</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>IPFS 节点此前已将其固定：它自己的固定项会保留。</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>其区块会留在 IPFS 节点上，直到该节点进行垃圾回收。</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>收益与积分</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>已发生的警报</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>警报的规则和渠道</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>提示词、回答和聊天中的文件，以文本和 token 形式</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>仅在内存中：请求、其队列、模型的上下文</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>直到回答发送完毕</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>用于回答</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>无需任何人操作</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>运行的代码及其标准输入、文件和输出</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>内存文件系统 /dev/shm/stacknet-UID-…/jobs；没有时使用 sandbox/</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>直到运行结束</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>用于运行代码</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>任务：id、种类、模型、API 密钥的 id、时间、token 数、错误代码、工作凭证的状态。不含内容和地址</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>账本接受其工作凭证后 90 天；未被接受则 30 天；任务失败则 7 天</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>用于结算和账单查询</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>运营者：stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>由节点密钥签名的回执：输入和输出的摘要（聊天的摘要带有仅客户端持有的盐；代码的摘要不带盐，以便重复运行并比较）</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db，与任务一起</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>与任务的记录同样长</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>证明所做的工作</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>同任务的记录</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>工作凭证：任务的哈希、token 数、回执的摘要、价格。不含账户和内容</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db，在网络的每个节点上</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>用于结算：账本由它构成</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>任何人都不能</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>请求数和 token 数的计数器；其中已发布的内容：多个账户的总和，带有噪声，不含账户或地址</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>一天结束前在内存中；之后在 metrics.db 中</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>计数器保留到当日发布；保留最近 400 次发布</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>用于了解节点的使用情况</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>运营者：重启可清除计数器，删除文件可清除已发布的数据</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>区块、交易、节点密钥、质押、积分、证据、质询、抽查裁定、证明声明。不含内容</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db、snapshots.db，在网络的每个节点上</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>永久；较旧的区块可能被修剪</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>网络达成一致的内容</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>此节点的密钥在共识中签署的内容</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>直到视图最终确定；最新的永久保留</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>绝不为同一视图签署两份内容（罚没）</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>任何人都不应删除</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>等待进入区块的交易，以及保留它们的承诺</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db、orders.db、*.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>直到进入区块或过期</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>审查的证明</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>网络可能抽取用于抽查的任务输入；仅发送给被抽中的节点，并分别为每个节点密封</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>仅在内存中</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>直到被抽中的节点都不能再索取</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>供其他节点检查</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>此节点对尚未揭示的抽查的应答，以及它自己编写并提交的程序：摘要和盐，绝不包含客户端的输入</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db、*.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>直到揭示或检查结束</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>以便重启后仍能揭示和公开</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>用户放入 Rack 的文件、固定项及其所有者</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db、rack.key、rack/；若配置了 IPFS 节点，还包括该节点</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>直到用户取消固定</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>用户希望保留</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>用户：取消固定，然后垃圾回收</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>用户要求保存的记忆，以源自用户秘密的密钥加密</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db；快照以加密分段存于 memory-snapshots/</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>直到用户删除</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>用户希望记住</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>用户：删除一项或全部，删除会销毁密钥</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>API 密钥：名称、权限范围、限制、已用 token，以及密钥的带键摘要，绝不包含密钥本身</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db、access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>与节点同存；已吊销的密钥仍会列出</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>用于了解谁可以提问，以及账单归谁</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>由运营者吊销；已吊销的仍作为记录保留</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>自登录起 7 天，闲置 12 小时</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>用于保持登录</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>用户退出登录；运营者结束会话</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>登录，以及“在所有位置退出登录”</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>谁对哪个密钥或会话做了什么：最近 100,000 条</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db、login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>直到有 100,000 条更新的记录</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>用于在失窃后查明情况</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>任何人都不能：日志只增不减</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>关于 GPU 的裁定、其公开证据、RIM 文件、吊销列表</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db、attestation.key、attestation.json、rims/、revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>裁定保留至失效，历史记录有限</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>用于了解哪个节点可以承接机密任务</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>运营者，通过删除文件</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>节点所做的事：id、计数、代码、对等节点的地址。不含内容</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log、stacknet.log.1、stacknetd.out、inference/llama-server.log；内存中保留最新的 20,000 行</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 天；若先达到，则为每个文件 16 MiB</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>用于查明出错原因</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>节点密钥和连接的密钥，已加密；以及用于解锁无人值守节点的内容</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>与节点同存</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>用于签名和供他人连接</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>运营者</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>用于启动</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>下载或构建的模型文件和工具镜像，及其摘要</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>资源文件夹、sandbox/、inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>直到被替换或回收</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>用于运行任务</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>运营者：stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>删除的内容：类别、行数、时间、读回核对的设置</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>最新的 1,000 条</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>用于表明作业已运行</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>运营者导出的内容：节点密钥文件、投票（防罚没保护）、工作凭证、CAR</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>运营者存放之处，位于数据目录之外</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>运营者保留多久即多久；此处的删除不影响它们</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>备份和账目</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>运营者；其中用户的记忆在密钥消失后便无法使用</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>运营者自身收益的对账单</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>运营者删除该文件；工作凭证会重新从账本读取</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>设置、工作时段、对等节点封禁、创世文档、锁、运营者套接字、就绪文件</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>节点发生过的事：条件、节点密钥或 API 密钥 ID、数值、时间。不含内容</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>永久；或在结束后保留运营者设定的天数</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>用于查明发生了什么以及何时发生</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>运营者：收件箱中的“何时与多少”</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>警报的规则和渠道，含邮件服务器密码和 webhook 签名密钥</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>设置期间</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>用于通知运营者</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>运营者：删除规则或渠道</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>钱包地址：待签名消息的地址、账户及运营者为其所取名称的地址，以及对网站的同意的地址</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>待签名消息：10 分钟；账户编号和同意：在同意有效期间；已登录的钱包：直到取消关联</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>由用户撤回同意；由运营者取消关联钱包</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake, verdicts of spot checks; and every slash on the network. No account, no content</source>
            <translation>账本中关于运营者自有节点密钥的内容，按列表和每日合计：工作凭证、积分、质押、抽查的裁决；以及网络上的每次罚没。不含账户和内容</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; verdicts and points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>最新的 500,000 条工作凭证、200,000 条积分记录和 100,000 条罚没；裁决和每小时积分保留 400 天，质押保留 800 天；每日收益永久保留</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, network address and the page's origin at the sign-in, times, salted digests of tokens</source>
            <translation>钱包登录：账户（钱包地址）、浏览器标签、登录时的网络地址和页面来源、时间、令牌的加盐摘要</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>控制台的语言。日志和导出的文件仍为英文。</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>登录时启动</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>登录桌面时启动控制台，不显示窗口。</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>留在托盘</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>关闭窗口后，节点继续在托盘图标之后运行。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>高对比度随桌面为浅色或深色。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>相对于桌面文字大小的百分比。</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>表格行</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>紧凑模式一次显示更多行。</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>没有任何内容自行移动或闪烁。</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>启动时隐藏金额</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>代币、积分和金额会被遮盖，直到您显示它们（Ctrl+Shift+M）。</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>闲置若干分钟后锁定</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>0 表示关闭。控制台锁定时节点继续工作。</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>随桌面锁定</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>桌面锁屏启动时锁定。</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>睡眠时锁定</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>在机器进入睡眠前锁定。</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>最小化时锁定</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>窗口最小化或关闭到托盘时锁定。</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>桌面通知</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>在桌面上显示警报。收件箱会收到所有警报。</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>节点名称</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>向人显示；其他节点也能看到。</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>对等节点地址</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>其他节点连接的 HOST:PORT；端口 0 表示使用空闲端口。</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>为客户端提供服务</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>承接任务：HTTP API、模型和沙箱。关闭时节点只投票。</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>仅限加密请求</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>拒绝正文未端到端加密的任务。</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>公开地址</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>客户端在 API 路径之前使用的地址，例如 https://node.example。钱包在此登录。</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>模型服务器</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>用来代替本地模型的 OpenAI 兼容服务器，例如 http://127.0.0.1:11434/v1。</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>沙箱运行时</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>由哪个容器运行时运行代码。“加固”优先使用 gVisor。</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>允许任务被抽查</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>提交客户端声明了类别的任务；否则它们不会赚取抽查积分。</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>检查其他节点的任务</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>重新运行其他节点的任务。“自动”：当节点为客户端提供服务时。</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>植入金丝雀</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>提交此节点自己的小程序，其中一些带有错误的摘要，以查看谁未经检查就予以确认。</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>保留已结算的任务</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>任务的工作凭证上账本后的天数。</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>保留未结算的任务</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>工作凭证始终未上账本的任务结束后的天数。</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>保留失败的任务</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>任务失败后的天数。</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>保留日志行</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>天数；至少 2。</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>严格隐私</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>仅在没有明文交换空间、没有核心转储文件且内存可锁定时，节点才会启动。</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>发布使用情况</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>在 GET /v1/usage 发布带噪声的每日总和。</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>Prometheus 指标</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>为本机上的程序响应 GET /metrics。</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>按内容的地址保存文件。</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack：每个账户的字节数</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>超出部分会被拒绝。</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack：每个账户的固定项数</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>口令的计算成本</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>14 到 20：每增加一级，解锁所需的时间和内存都会加倍，窃贼每次猜测所需的也会加倍。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>加固</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>警报</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>文件权限</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>密钥库</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>对等节点</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>GPU 驱动程序</translation>
        </message>
        <message>
            <source>Clear secrets after seconds</source>
            <translation>清除机密内容的秒数</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>复制的机密内容在剪贴板中保留的时间。</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>在其他页面设置</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>防罚没保护</translation>
        </message>
        <message>
            <source>Sound for critical alerts</source>
            <translation>严重警报的声音</translation>
        </message>
        <message>
            <source>Other alerts are always silent.</source>
            <translation>其他警报始终静音。</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT 分歧</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>抽查未通过</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>审查</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>已永久除名</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>已监禁</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>已生效</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>未发现其他节点使用此密钥。每次投票在发送前都已写入磁盘，因此重启不会导致重复签名。</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>该节点密钥不是验证者：它不签署投票，因此不会因投票被罚没。</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>节点密钥已锁定：在您解锁之前不签署任何内容。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>它可能签署过自己不记得的内容，因此保持沉默。</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>它可能签署过自己不记得的内容，因此在视图 %1 之前保持沉默。</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>它在签名之前监听是否有其他节点使用相同密钥：还剩 %1。</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>它在本次运行中不再签署任何内容。</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>已知针对您密钥的证据，但尚未上账本。</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>节点为安全起见已停止签名。</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>针对您密钥的一项质询尚未裁定。</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>针对您密钥的一项质询在高度 %1 处被驳回。</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>由您领导的任期 %1 在 %n 个提案后被离开。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>工作已暂停。</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>工作已暂停至 %1。</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>没有未处理的警报。</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>%n 条警报需要您处理。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet 控制台，已锁定</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Weak</source>
            <translation>弱</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>强</translation>
        </message>
        <message>
            <source>Starting %1 %</source>
            <translation>正在启动 %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>未注册</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>冷却中</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>冷却结束，待激活</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>已激活</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>已挂牌</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>仅监视</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>已解锁</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已递交</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>已上链</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>已吊销</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>无法访问</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>调试</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>严重</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>On</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>每个日志保留最新的 100,000 条</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>审计日志</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>尚无条目</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>密钥、登录和网站在创建、更改和结束时都会记录在此。</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>此节点不为客户端提供服务</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>它不保存密钥和会话，因此没有可记录的内容。</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>操作类型</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>所有操作</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>哪个日志</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>两个日志</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>显示较新的条目</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>开发中</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>Auth Bridge 的网站</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>未选择网站</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>添加网站</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>没有网站可以询问您的身份</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>此节点不为客户端提供服务</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>在此登记网站，让人们可以通过此节点用钱包登录该网站。</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>请在表格中选择一个网站，以在此查看。</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>本机上的 http 被视为有效来源。在他人使用之前请将其关闭。</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>网站会通过有效期一分钟的令牌得知同意者的身份。</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>客户端 id</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>来源 %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>重定向 %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>退出登录 URL</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>网站已登记。</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>移除“%1”？</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>该网站从下一次请求起会被拒绝，尚未使用的授权码也将失效。</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>没有账户同意在那里登录。</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>若重新登记，%n 个账户必须再次同意。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>移除网站</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>网站已移除。</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>没有人能通过它登录。可在设置中更改。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Nobody asked yet</source>
            <translation>尚无请求</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <source>Needs the person</source>
            <translation>需要本人操作</translation>
        </message>
        <message>
            <source>Asked for consent</source>
            <translation>已请求同意</translation>
        </message>
        <message>
            <source>Another origin asked</source>
            <translation>其他来源发起请求</translation>
        </message>
        <message>
            <source>Another address to return to</source>
            <translation>返回地址不同</translation>
        </message>
        <message>
            <source>Request not valid</source>
            <translation>请求无效</translation>
        </message>
        <message>
            <source>Asked too often</source>
            <translation>请求过于频繁</translation>
        </message>
        <message>
            <source>Too many codes are open</source>
            <translation>未用的代码过多</translation>
        </message>
        <message>
            <source>Session was over</source>
            <translation>会话已结束</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最后一条消息</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>过期时间</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>本月已用</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>可用于</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>未选择密钥</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>创建 API 密钥</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>更换…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>吊销…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>尚无 API 密钥</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>程序需要它才能调用此节点。新密钥只显示一次，之后不再显示。</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>创建第一个</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>此节点不为客户端提供服务</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>请在表格中选择一个密钥，以在此查看。</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>使用此密钥的程序会被拒绝。</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>可用于：%1。</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>本月（UTC）已用 %1 个 token；未设置预算</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>本月（UTC）已用 %1 / %2 个 token</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>过期时间</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>来源地址</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
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
            <translation>无</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>替代</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>吊销 API 密钥“%1”？</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>尚无人使用过 %1。</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>使用 %1 的程序从下一次请求起会被拒绝。上次使用时间：%2。</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>已吊销的密钥无法恢复。若要不中断地更换密钥，请改用“更换”。</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>吊销密钥</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>密钥“%1”已吊销。</translation>
        </message>
        <message>
            <source>Revoke these keys…</source>
            <translation>吊销这些密钥…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>%n 个密钥需要查看</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>永不过期、即将到期或 90 天未使用的密钥，是无人看管的入口。“提示”列会指出它们。</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>它不保存 API 密钥。可在设置中让它接受请求。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>吊销 %n 个 API 密钥？</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>使用它们的程序从下一次请求起会被拒绝。</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>已吊销的密钥无法恢复。</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>吊销密钥</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>“访问”页的各部分</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>钱包</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>审计日志</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>在此处执行的操作</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>此选项卡的审计日志</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>打开的会话</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>结束会话…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>结束所有其他会话…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>没有打开的会话</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>有人用钱包登录时会话开始。最后一次使用 12 小时后结束，且无论如何 7 天后结束。</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>全部结束…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>所选的会话将保留</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>结束此会话？</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>“%2”上的 %1 将立即退出登录，网站在该会话中获得的一切也随之失效。</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>若要返回，必须重新用钱包签名。</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>结束会话</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>会话已结束。</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>结束所有其他会话？</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>结束所有会话？</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n 个会话将立即结束，网站在其中获得的一切也随之失效。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>仅 %2 的“%1”保持登录。</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>没有人保持登录。</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>结束会话</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>会话已结束。</translation>
        </message>
        <message>
            <source>End these sessions…</source>
            <translation>结束这些会话…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>结束 %n 个会话？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Sign out everywhere…</source>
            <translation>在所有位置退出登录…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>用钱包登录…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>钱包</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>显示其会话</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>钱包的签名证明某人的身份。不会产生交易，也无需付费。</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>用钱包登录</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>此节点不为客户端提供服务</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>让 %1 在所有位置退出登录？</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n 个会话将立即结束，网站在其中获得的一切也随之失效。</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>若要返回，必须重新用钱包签名。</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>账户已退出登录。</translation>
        </message>
        <message>
            <source>Wallets that have signed in</source>
            <translation>已登录的钱包</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>命名…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>取消关联…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>没有钱包登录过</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>没有人能登录。可在设置中更改。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>取消关联 %1？</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>%n 个会话会立即结束。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>它对 %n 个网站的同意会被收回，此节点会将其遗忘。</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>它可以再次登录；届时在此处是一个新钱包。</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>取消关联</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>钱包已取消关联。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>添加渠道</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>更改渠道</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>保存渠道</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>例如：我的手机</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>不经过 shell 运行；警报内容在环境变量 STACKNET_ALERT_… 中</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>警报以 JSON 形式发送（POST）。</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>仅显示主机。留空则保留现有值。</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>秘密</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>启用此渠道</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>最多五个，以逗号分隔。</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>node@example.org</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发件人</translation>
        </message>
        <message>
            <source>smtp.example.org</source>
            <translation>smtp.example.org</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>邮件服务器</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS，必需</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>从一开始就使用 TLS</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>无，仅限本机</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>留空：不登录</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>已存有一个。留空则保留。</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>设置后，每个请求都会签名（Stacknet-Signature）。</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>存于节点的数据目录中，只有您可读取。</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>绝对路径以 / 开头。</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>一到五个邮件地址，以逗号分隔。</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>这不是邮件地址。</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>发往其他机器的邮件必须加密。</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>请在下方填写此用户的密码。</translation>
        </message>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>过长：名称最多 %1 字节。带重音符号的字母占两个字节。</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>最多 1,024 字节。</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>邮件服务器的名称或地址，不含空格。</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>仅填写名称或地址；端口有单独的字段。</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>最多 254 字节。</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>必须是 https，或本机上的 http，且不含用户名、# 或空格。</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>https:// 之后应为机器的名称。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>上次发送</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>上次结果</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>尚未使用</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>时间与数量</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>静默时段</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>不严重的警报会等待，之后合并为一条消息送达。严重警报随时送达。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>以节点的本地时间为准；若结束时间更早，则跨越午夜。</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>静默时段必须有结束时间。</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>每小时消息数上限</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>之后会有一条消息说明其余内容在收件箱中。</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>保留已结束的警报</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
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
            <translation>新建规则</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>更改规则</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>通知我的事项</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限值</translation>
        </message>
        <message>
            <source>As</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>严重警报在静默时段也会送达。</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>立即</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>持续时间达到</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>恢复同样需要结束这么久，最多 5 分钟。</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>升高一级，经过</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>若届时无人确认。</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>启用此规则</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>除收件箱外发送到</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 至 %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1，持续 %2：%3。</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>发送测试</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>发送到每个已勾选的位置。不保存任何内容。</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>整条规则</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>解除 %1 的静音</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>当前已静音</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>已取消静音。</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>测试已发送到：%1。</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>请查看是否已收到。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>通知我的事项</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>After</source>
            <translation>持续</translation>
        </message>
        <message>
            <source>As</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>仅收件箱</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>静音至 %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>开，%n 条已静音</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>此桌面的通知</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>调用程序</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>例如：/usr/local/bin/tell-me</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>调用网址</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>例如：https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>应如何通知您？</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>请写出程序的完整路径，以斜杠开头。</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>请写出以 https:// 开头且不含密码的地址。</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>发送测试</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>发送测试：%1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>已发送。请查看是否收到。</translation>
        </message>
        <message>
            <source>Send mail</source>
            <translation>发送邮件</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Not kept until the node runs: then it lies in its data directory, readable by you only. When you go on with this setup after a break, type it again.</source>
            <translation>节点运行之前不会保存：运行后它存放在节点的数据目录中，仅您可读。如果中断后继续此设置，请重新输入。</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. What they tell you of is set on the Inbox page.</source>
            <translation>关于处罚、失去的对等节点或即将结束的证明。收件箱中有全部内容；这些会通过其他途径通知您。通知哪些内容在“收件箱”页设置。</translation>
        </message>
        <message>
            <source>A password has at most 1,024 bytes.</source>
            <translation>密码最多 1,024 字节。</translation>
        </message>
        <message>
            <source>Fill in To, From and the mail server, or send no mail.</source>
            <translation>请填写收件人、发件人和邮件服务器，或不发送邮件。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>整数个代币</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>代币比例</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>这不是整数。</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>超出现有数量：最多 %1。</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>至少一个代币。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>过期时间</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>权限范围</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>没有密钥、对等节点或服务需要您处理。</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>引擎发来消息时会重新检查。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>测试证据</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>此处接受在固定时钟下录制的证据。它什么也不证明。</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>裁定的剩余有效时间</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>导出 JSON…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>策略…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>没有 GPU 时可用的功能</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>迄今的裁定</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>迄今的裁定，最早的在前</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>尚无裁定</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>每次询问 GPU 的结果都保存在此。</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>经证明的节点</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>依据账本</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>没有节点经过证明</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>节点相互检查 GPU，并在账本上公布结果。</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>这无法证明的内容</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>此节点的一个 GPU 也被另一个节点声称拥有。</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>在其中一方放弃之前，双方都不承接机密任务。</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>正在等待节点</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>%1将自动再次询问 GPU。</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>现在正在再次询问 GPU。</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>CPU 侧：已验证</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>CPU 侧：未证实</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>没有裁定</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1：通过，有效期至 %2</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1：失败，%2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>%1 通过 · %2 失败</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>引擎没有响应；此内容是 %1 之前的。</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>此内容是 %1 之前的。</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>报告已复制。</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>报告已保存到 %1</translation>
        </message>
        <message>
            <source>Attest now</source>
            <translation>立即证明</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>不论计划如何，都向 GPU 请求新的证据。</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>复制证据</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>保存证据…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>GPU 的新证据，含其 ID，任何人都可作为文件检查。</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>证据已复制。得到它的人可将其作为文件检查。</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>保存证据</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>证据已保存到 %1</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>正在向 GPU 请求证据…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>GPU 已应答，其证据有效。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>必需</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>不询问</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>%n 个被拒绝</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>必须有人说明其状态良好</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>允许无回应，并予以显示</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>此节点对证据的要求</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>节点启动时从其数据目录中的 attestation.json 读取。未写明的项采用严格的默认值。</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>固件标识（FWID）</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>参考值（RIM）</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>最旧的驱动程序</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>最旧的 vBIOS，Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>最旧的 vBIOS，Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>应答必须在此时间内到达</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>裁定最长有效</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>您的 GPU 列表</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>您的 RIM 列表</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>JSON 格式的策略</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1（本节点）</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU 被声称两次</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>经证明</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>验证方</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n 个节点</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>封禁 %1？</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>与它的连接将关闭，在封禁结束之前既不建立也不接受连接。其他节点仍会与它通信。</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>它是验证者。此节点现在能听到权重为 %1 / %2 的验证者，没有它则为 %3；区块最终确定需要 %4。</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>这太少了：此节点将不再看到任何最终确定的区块。</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>它的投票也会缺失，这会损失积分。仅在您清楚原因时才封禁。</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>直到我解除</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>原因（仅您可见）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>封禁</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>过长：%1 字节，最多 %2 字节。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
        <message>
            <source>In the log: %1</source>
            <translation>日志中：%1</translation>
        </message>
        <message>
            <source>Show in the log</source>
            <translation>在日志中显示</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>添加网站</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>更改 %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>添加网站</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>在此登记的网站可以将人们引导到此节点登录，并在他们同意后得知其身份。它不会获得此节点上的任何权限。</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>客户端 id</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>由网站发送。它会永久保留。</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>写入网站所获得的令牌中。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>向被询问是否同意的人显示。</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>每行一个，按浏览器的写法。回答只发往这些来源，不发往其他任何来源。</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>开发中：http://localhost 视为有效来源</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>重定向 URI</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>仅用于无法打开窗口的网站。每行一个。</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>退出登录 URL</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>会话结束时，此节点会调用它。留空：无。</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>已登记了具有此 id 的网站；请更改那一个。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>第一个来源</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>客户端 id</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最后一条消息</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BuyKeyDialog</name>
        <message numerus="yes">
            <source>It has %1 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>应有 %1 位由 0 到 9 和 a 到 f 组成的数字；现有 %n 位。</numerusform>
            </translation>
        </message>
        <message>
            <source>64 hexadecimal digits that name the payment, the same for buyer and seller: the SHA-256 of the invoice, say.</source>
            <translation>用于标识付款的 64 位十六进制数字，买卖双方相同：例如发票的 SHA-256。</translation>
        </message>
        <message>
            <source>Buy the Node Key %1</source>
            <translation>购买节点密钥 %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>继续…</translation>
        </message>
        <message>
            <source>No key of yours can buy.</source>
            <translation>您没有可用于购买的密钥。</translation>
        </message>
        <message>
            <source>The owner of the bought key must be a key in this keystore that is its own owner: create one first.</source>
            <translation>所购密钥的所有者必须是此密钥库中以自身为所有者的密钥：请先创建一个。</translation>
        </message>
        <message>
            <source>Money moves outside of the ledger: pay the seller first, and let the seller, or the Stack where the key came from, confirm it. The order that you send here takes the key over; it pays nothing.</source>
            <translation>资金在账本之外流转：请先向卖家付款，再由卖家或该密钥所来自的 Stack 确认。您在此发送的指令会接管密钥；它不支付任何款项。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>卖家</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Of it for the Stack</source>
            <translation>其中归 Stack</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Tokens on the key</source>
            <translation>密钥上的代币</translation>
        </message>
        <message>
            <source>The key is bought for</source>
            <translation>为其购买密钥</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>付款参考号</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>确认码</translation>
        </message>
        <message>
            <source>128 hexadecimal digits that the seller gives you once the money is there.</source>
            <translation>款项到账后卖家提供给您的 128 位十六进制数字。</translation>
        </message>
        <message>
            <source>Owner id, for the seller</source>
            <translation>所有者标识，供卖家使用</translation>
        </message>
        <message>
            <source>Buy %1 for %2?</source>
            <translation>以 %2 购买 %1？</translation>
        </message>
        <message>
            <source>Hold to buy</source>
            <translation>按住以购买</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChainView</name>
        <message>
            <source>Certificate %1, %2</source>
            <translation>证书 %1，%2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>生效时间</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1 % of its life is over</source>
            <translation>有效期已过去 %1 %</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>吊销</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeBoard</name>
        <message>
            <source>Open</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>被驳回</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>表格中还有 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>某领导者</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>视图 %1，截止于 %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>已发送，尚未进入区块</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>在区块 %1 中</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>在区块 %1 中裁定</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>指控此节点</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>由此节点提交</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>针对 %1 的质询，%2</translation>
        </message>
        <message>
            <source>promise for view %1</source>
            <translation>视图 %1 的承诺</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>区块 %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>视图 %1 处的质询</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>针对 %1 的质询</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>JSON 格式的质询</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>质询进入区块后，由账本裁定。</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>领导者遗漏了被要求的内容；它失去了其代币。</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>被指控方</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>所依据要求的位置</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>纪元 %2 的视图 %1</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>视图 %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>要求者</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>提交者</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>此节点的日志对此没有更多内容。</translation>
        </message>
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>领导者违背了承诺；它损失了代币。</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>承诺的视图</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>承诺者</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>被指控方</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>其证书包含该要求</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>它包含该交易</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>不含该交易</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>日志中起决定作用的区块</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>视图 %1，高度 %2：%3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>接在前一个区块之后</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>日志在此中断：它没有接在前一个区块之后</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>中断之后</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1，接在 %2 之后</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
接在 %2 之后</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1，%2，区块 %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>被指控方</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>所在视图</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>截止视图</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>提交所在区块</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>裁定所在区块</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeSteps</name>
        <message>
            <source>Checks of the challenge</source>
            <translation>质询的检查项</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未执行到</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1：%2。%3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeWizard</name>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>您客户端的订单</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>领导者</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>截止视图</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>始于</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>发起质询</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>签名并提交</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>在看板上显示</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1 / 3 · 领导者遗漏了什么？只有在领导者自己的区块中由投票要求的内容，或领导者承诺过的内容，才能得到证明。</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>可以质询的内容</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>没有人受到阻挡</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>所有被要求的交易都已在链上，您的客户端没有等待中的订单。</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2 / 3 · 证明。此节点根据自己的日志裁定，与账本将采用的方式完全一致。</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3 / 3 · 提交意味着什么。提交后无法撤回。</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>提交和支付者</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>解锁…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>从现在起，它会显示在看板上。</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>签名并提交…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>正在读取日志…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>无法组成证明。</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>这不能提交：它什么也证明不了，只会销毁押金。</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>请等到领导者越过截止视图后再试。</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>请返回并选择另一笔交易。</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · %2 个可用代币</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>此节点没有可用于支付的已注册节点密钥。</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>密钥已锁定。请解锁以签署质询。</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>被指控方</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公开内容</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 字节</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>要质询 %1 吗？</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>裁决会随包含它的区块一起到来。</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>账本认定质询成立：%1 被判定遗漏了该交易。</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>质询</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>承诺的视图</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>要求于</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>纪元 %2 的视图 %1</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>要求者</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>这些字节</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>质询</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>发起质询…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>没有人受到阻挡</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>当有人证明领导者遗漏了被要求的内容时，质询会显示在此。</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>自动提交质询</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>只要日志证明领导者遗漏了内容，节点就会指控它。</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>我的质询 · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>针对我 · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>网络 · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>没有人指控此节点</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>此节点没有提交质询</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>自动提交质询？</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>账本会拒绝的内容不会提交，此节点的密钥也不会被指控。</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>裁决就在包含质询的那个区块中作出，仅依据日志：没有需要遵守的期限，也没有需要提交的内容。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>%1 的新口令</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>之前导出的文件仍使用导出时的口令。之后请重新导出密钥。</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>当前口令</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>再次输入新口令</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>更改口令</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>正在加密…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartCard</name>
        <message>
            <source>1 h</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>Show the last hour</source>
            <translation>显示最近一小时</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>显示最近 24 小时</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>显示最近 7 天</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 天</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>显示最近 30 天</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>显示全部时间</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>自定义…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>选择要显示的时间</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>以表格查看</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>将图表复制为图像</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>显示最近 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>尚未绘制任何内容。</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>正在收集</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>图表在收到前两秒的数据后开始。</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · 每根柱 %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>此时段内没有数据</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>这两个时刻之间没有数值。</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1，以表格显示</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1：没有数值。</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1：末尾为 %2，介于 %3 和 %4 之间。</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>标记了 %n 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>从 %1 到 %2。左右方向键可逐个读取数值。</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%2：%1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>现在：%1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>没有数据</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1，最小值</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1，最大值</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>网络 %1，有 %n 个验证者，链 %2。
邀请者的节点密钥：%3。
对等节点：%4。请向邀请者确认链和密钥是否正确。</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>启动新节点</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>新的节点密钥，在本机上自己的本地网络中。</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>加入网络</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>新的节点密钥，在邀请文件所描述的网络中。</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>用助记词恢复节点密钥</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>请先停止旧机器：用同一密钥签名的两个节点会被罚没。</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>连接到正在运行的引擎</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>仅查看和控制一个 stacknetd；此处不创建任何内容。</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>例如：/home/me/stacknet-invite.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>选择邀请文件</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>邀请文件</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>认识该密钥的网络的邀请文件（可选）</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>例如：/var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>运营者套接字</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>测试运营者套接字</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>请测试套接字以继续。</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>只是好奇？由四个验证者组成的本地网络会立即打开，无需回答任何问题。其上的一切没有价值。</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>随便看看</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>您想如何开始？</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>一切都在本机上运行；无需账户和服务器。</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>由网络的运营方提供给您。</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>留空：自己的本地网络。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>版本 %1 已响应，位于 %2，高度 %3。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>剪贴板将在 %n 秒后清除</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>退出，还是不带窗口继续运行？</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>此桌面没有托盘，因此看不到正在运行的节点。再次启动程序即可恢复窗口；通知也可以打开它。</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>退出将取消 %n 个正在运行的任务。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>继续运行</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>退出（引擎将停止）</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>页面、密钥、操作或设置</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配项</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>没有这样的名称。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmSaleDialog</name>
        <message>
            <source>Confirm the sale of %1</source>
            <translation>确认出售 %1</translation>
        </message>
        <message>
            <source>Do this when %1 have reached you, not before. The buyer can take the key over with what you get here.</source>
            <translation>请在 %1 到账后再执行，不要提前。买家凭您在此获得的内容即可接管密钥。</translation>
        </message>
        <message>
            <source>Owner id of the buyer</source>
            <translation>买家的所有者标识</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, which the buyer gives you.</source>
            <translation>64 位十六进制数字，由买家提供给您。</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>付款参考号</translation>
        </message>
        <message>
            <source>Send this to the buyer. It holds for this sale alone: this key, buyer, price and payment reference.</source>
            <translation>请将其发送给买家。它仅对此次出售有效：此密钥、买家、价格和付款参考号。</translation>
        </message>
        <message>
            <source>Confirmation of the sale</source>
            <translation>出售确认码</translation>
        </message>
        <message>
            <source>the confirmation</source>
            <translation>确认码</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>继续…</translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>它已经是所有者。</translation>
        </message>
        <message>
            <source>Were %1 paid for %2?</source>
            <translation>%2 的款项 %1 是否已付清？</translation>
        </message>
        <message>
            <source>Hold to confirm the sale</source>
            <translation>按住以确认出售</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>连接客户端</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>HTTP 地址</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>HTTP 地址</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>客户端代码</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>代码的语言</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>客户端代码</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>任何 OpenAI 客户端无需改动即可使用</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>创建 API 密钥</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>吊销…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>尚无 API 密钥</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>程序需要它才能调用此节点。新密钥只显示一次，之后不再显示。</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>吊销 API 密钥“%1”？</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>使用 %1 的程序从下一次请求起会被拒绝。</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>已吊销的密钥无法恢复。</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>吊销密钥</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>尚未监听</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>聊天 · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>没有聊天模型</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>代码 · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>没有沙箱</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>共识</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>24 小时内我的投票</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>当前领导者</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>看门狗</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>任期列表</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>过去、进行中和后续的领导者</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>任期列表，最早的在前</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>用方向键浏览各任期。实线框：由此节点领导。虚线：尚未到来。</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>此节点的投票</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>距开始投票</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>领导者的义务</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>没有人受到阻挡</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>当交易等待超过一秒时，验证者会在投票中要求它。</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>验证者</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>本纪元的验证者；仅缺一票不算过错</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>尚无验证者</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>节点了解链之后，它们会显示出来。</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>矛盾的证据</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>诚实的节点绝不会同时签署的两条消息</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>未发现矛盾</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>到达此节点的每个签名都与其签名者的其他签名一致。</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>显示两条消息</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>一项质询指控此节点进行审查。</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>账本在包含它的区块中裁定，仅依据日志。若成立，将损失该密钥的全部代币。</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>此节点的密钥已被判定违规：它永远不再参与验证。</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>“质押”页显示损失和证据。</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>此节点的密钥因抽查未通过而被监禁。</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>监禁时间结束并解除监禁后，它会再次领导和投票。</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>此节点正在领导，并须在 %n 个提案内纳入一笔被要求的交易。</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>它会自动纳入该交易。若在视图 %1 之后仍被遗漏，将损失该密钥的全部代币。</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>视图 %1 · 最终确定 %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>此节点不是验证者</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>此节点 · 任期 %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>领导任期 %1</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>剩余 %1 个提案</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>本任期 %2 个提案中已提出 %1 个</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>没有延迟</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>此节点不投票</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>%1 后离开任期</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>上次离开任期 %1，%2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>任期 %1 将由此节点领导，从视图 %2 开始。</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>任期 %1 将由 %2 领导，从视图 %3 开始。</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>此节点</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>后续领导者：%1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>正按区块 %1 的状态加入：%3 个片段中的 %2 个</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>远远落后：正在寻找可作起点的状态</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>正在逐个区块追赶</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>纪元</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>发现的矛盾</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>未使用的消息</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>为他人保留的状态</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>区块 %1 的</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>领导者有 %1 个提案的机会纳入要求</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>%n 项尚未满足</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>My last votes</source>
            <translation>我最近的投票</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>我的投票，从旧到新</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>可用方向键浏览投票。法定人数一经投票，证书即告完成：仅投票过迟不算过错。</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>%1 次过迟 · %2 次错过</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>同意</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>最近 %n 个区块</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>此文件不包含控制台设置。</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>没有设置项 %1。</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>设置项 %1 不接受此值。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CountdownRing</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CrashNotice</name>
        <message>
            <source>The run that began at %1 did not end in good order: it was killed, or the machine went down.</source>
            <translation>%1 开始的运行未正常结束：它被强制终止，或机器停机了。</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>它于 %1 被强制终止，可能是人为操作，也可能是内存耗尽。</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>它于 %1 自行停止，因为出现了绝不应出现的情况。</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>一个故障于 %1 结束了它（信号 %2）。</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>控制台意外结束</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>它已自动重新启动。</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>已签署的投票都在磁盘上。引擎会先监听是否有其他节点使用其密钥签名，然后才自行签名。</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>创建 API 密钥</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>调用此节点的每个程序都需要自己的密钥，这样您可以单独收回它而不影响其他程序。</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>例如：笔记本电脑</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>仅您可见。它显示在密钥列表中。</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>来源、模型和用量</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>密钥的更多设置</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>聊天补全</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>沙箱中的代码</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>列出模型</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>读取 Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>写入 Rack</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>仅限经证明的节点</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>管理 API 密钥</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>可用于</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>其他天数</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>密钥过期前的天数</translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>仅限这些地址</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>每行一个，最多 16 个。留空：任何来源。</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>模型名称</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>仅限这些模型</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>每行一个，最多 32 个。留空：所有模型。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>每月 token 数</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>按 UTC 日历月计算。</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>每分钟 token 数</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>每分钟请求数</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同时请求数</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>其请求来自的 Stack，以 id 表示。留空：无。</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>测试密钥：由 echo 模型应答，不调用任何模型</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>新的 API 密钥</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>节点保存其摘要，而不是密钥本身。丢失的密钥无法再次显示；请新建一个。</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>正在创建…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>创建节点密钥</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>节点密钥签署此节点的操作并持有其代币。它以口令加密存储；没有口令，谁都无法恢复它。</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>例如：车库</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>本机上的名称；其他节点永远看不到。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>再次输入口令</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>正在加密…</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>正在派生助记词…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>此操作无法撤销。</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>输入“%1”以确认</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>密钥的口令</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保留期限</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>当前保留</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最旧</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>下次删除</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>上次删除</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>删除方式</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>没有与筛选条件相符的内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>显示 %1 / %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制行</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>已复制 %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>导出 %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>已保存到 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>已覆写</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>日志中的残留</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>领导者</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>要求所在视图</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>截止视图</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>上链所在视图</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>始于</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>要求者</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>此节点</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>保存诊断包</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP 文件 (*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>诊断包的内容和已移除的内容</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>程序和系统的版本</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>本机的检查结果和设置</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>节点的设置</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>节点的自述信息</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>日志的最新行</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>诊断包</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>诊断包的内容</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>正在询问节点将包含哪些内容…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>打包前 %1 字节；已移除 %2 处。</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>已保存到 %1</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>在交给任何人之前，请先查看其中内容。</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>供帮助您的人使用的 ZIP 文件。主文件夹、其他机器的地址、电子邮件和钱包地址、API 密钥、密码以及您取的名称均已移除。其中不含密钥，也不含任务内容，且不会发送到任何地方。</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>不经节点收集</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>节点没有应答。</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>诊断包可以不经节点，用其数据目录中的文件制作。</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>在它运行的机器上，此命令会写出诊断包：stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>正在读取文件…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>控制台结束时，您已开始此操作。</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>从上次停下的地方继续</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息数</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>正在领导</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>此节点正在领导任期 %1，%3 个提案中还剩 %2 个。</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>任期 %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>从视图 %1 起，除非某个任期提前结束。</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>未计划</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>后续任期中没有此节点的任期。</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>看门狗</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1后</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>届时此节点将离开 %1 的任期。</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>冷却中的密钥</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>届时可以激活 %1。</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>更新证据</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>在此之前会拒绝机密任务。</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>GPU 裁定即将到期；节点会提前更新。</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>暂停结束，重新承接任务。</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>日程暂停工作。</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>日程开始工作。</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>后续职责</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>没有职责</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>此节点的密钥不是验证者：它从不领导。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>关于 %1 的更多信息</translation>
        </message>
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>届时会再次向 GPU 请求证据。</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>会再次向 GPU 请求证据；当前裁定到期：%1。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>已兑付</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>累积中</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
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
            <translation>收益</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>已累积</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>已兑付</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>日均</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>账目是否相符？</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>各节点密钥的收益</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>账本上没有密钥</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>已连接的节点密钥每完成一个任务都会赚取收益。</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>打开“节点密钥”</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>提交此密钥…</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>月度对账单</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>将对账单存为 PDF…</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>尚无月份</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>网络接受第一个任务后，月份才会出现。</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>每个任务一条签名记录，与账本一致</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>接受时间</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合约</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>尚无工作凭证</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>此节点完成的每个任务经网络接受后，都会在此成为一条记录。</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>您的货币，三个字母</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>您的 1 美元汇率</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>您自定的汇率：1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>仅在此处和对账单中显示；网络不知道任何汇率。</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>输入汇率和货币，即可显示以该货币计的一列。</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>货币为三个字母，例如 EUR。</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>汇率为大于零的数字，例如 0.92。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>%n 个密钥，未提交</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>%n 个密钥，等待支付</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>%n 个密钥，已支付</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>尚无收益</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>第一天尚未结束</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>按 %n 个完整的 UTC 日计算</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>记录与账本不符。%1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>查明原因之前请勿提交：stacknetctl paperwork export 会根据 chain.db 做同样的比对。</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>相符</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>已将区块中的每条记录相加，结果与账本所载您的密钥数额一致。</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>正在读取区块。</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>不符</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>无法比对</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>此节点通过快照加入，没有高度 %1 及之前的区块：此前的记录未列出。账本的总额是完整的。</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>已读取到高度 %1 的区块；其余随后读取。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>%n 条记录，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>区块中</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>账本上</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>所在高度</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>区块所在的 UTC 日</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>每天收入多少？</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD/UTC 日</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>尚无收益</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>连接一个节点密钥和一个客户端：网络每接受一个任务，就能赚取 Paper。</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>总共收入多少？</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>美元 (USD)</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>已兑付：已按编号 %1 支付。</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>已提交：等待其 Stack 支付并在账本上声明。</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>目前无法提交：只有“有效”状态的密钥可以提交，而 %1 的状态为%2。</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>目前无法提交：%1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>提交即交出该密钥的全部工作凭证，一次且永久，并销毁其上剩余的代币。</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>永久提交 %1？</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>永久提交</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>每个密钥只能提交一次。之后其工作凭证可以兑付，而密钥本身就此终结。</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 已提交。</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>保存 %1 的对账单</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>已保存到 %1</translation>
        </message>
        <message>
            <source>Disconnect this key…</source>
            <translation>断开此密钥…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>哪个密钥赚取的？</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>请先解锁密钥</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>目前无法提交：%1 正在服务。请先断开它，再提取其绑定的代币。</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>断开 %1？</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>断开密钥</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 已断开。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>所有密钥</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有种类</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>By key and GPU</source>
            <translation>按密钥和 GPU</translation>
        </message>
        <message>
            <source>There is no split by GPU: the model server chooses which one serves a task, and does not tell.</source>
            <translation>没有按 GPU 的细分：由模型服务器选择哪个 GPU 处理任务，且不予告知。</translation>
        </message>
        <message>
            <source>This machine has one GPU, %1: all that a GPU earned here came from it.</source>
            <translation>本机有一个 GPU，%1：此处 GPU 赚取的全部收益均来自它。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Opening the data directory</source>
            <translation>正在打开数据目录</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>正在解锁节点密钥</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>正在打开链</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>正在连接其他节点</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>正在准备模型和沙箱</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>正在整理所保留的数据</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>正在向 GPU 请求证据</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>正在打开 Rack</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>正在读取运营者的决定</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>正在启动 HTTP API</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>%n 个正在运行的任务将被取消。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>%n 个等待中的任务将被拒绝。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>%n 个任务的工作凭证尚未最终确定；下次启动时会再次递交。</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>此节点是本任期的领导者；看门狗时限过后由另一节点接任。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>设置此节点…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>打开备份…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>要打开的数据目录</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>节点无法启动</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>未做任何更改。请排除原因后重试。</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>引擎报告：%1</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>此数据来自较新的版本</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>较新版本的程序曾写入该数据目录，本版本不得猜测其含义。未做任何更改。</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>请重新安装较新的版本，或打开更新前所做的数据目录副本。副本不知道此后签署的投票：如果另一台机器正在运行同一密钥，切勿运行该副本。</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>此处尚未设置节点</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>数据目录 %1 中没有节点。</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>设置只需几分钟，可在任何一步离开。</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>引擎没有响应</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>此窗口查看的是另一程序中的引擎。</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>系统会自动重试。请确认 stacknetd 正在运行，且您有权使用其运营者套接字。</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>正在启动节点</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1（%2 %）</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>百分之 %1</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>正在停止节点</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>先将处理中的投票和回执写入磁盘。</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>最多需要几秒钟。</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>节点已停止</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>它既不投票也不提供服务。所有已提交的数据都在磁盘上。</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>正在关闭窗口…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>发现双重签名</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>密钥被罚没</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>领导者受到质询</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>质询已有裁决</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>任期结束</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>此节点离开了任期</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>签名已停止</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>验证者已变更</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>验证者太少，无法组成新集合</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>最近事件</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>显示：%1</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>尚未发生任何事件</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>罚没、质询、结束的任期和验证者的变更显示在此。</translation>
        </message>
        <message>
            <source>No such event</source>
            <translation>没有此类事件</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>此节点所知的事件中没有此严重程度的。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>打开要检查的证据</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>证据 (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>检查证据文件</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>打开要检查的证据文件</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>导出报告…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>清除该文件的报告</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>正在检查 %1…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>请确认文件存在，且您有权读取。</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 大于 4 MiB，因此不是证据。</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>十六个 GPU 的证据也不到 2 MiB。</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 是空文件。</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>请选择包含证据的文件。</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 不是 GPU 的证据。</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>将证据的 JSON 文件拖放到此页任意位置，或打开一个：可以是其他节点的，也可以是“stacknetctl attest collect”写出的。它按此节点的策略和参考值检查，与此节点本身无关。</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>以下是该文件的内容，不代表此节点。</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1： </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>文件 %1：%n 个 GPU，所有检查均通过</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>文件 %1：%2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>其生成时间未经证明：它所回答的问题取自文件本身，因此可能是多年以前的。</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>吊销文件夹中无法读取：%1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>报告已保存到 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>在此发现</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>所在区块</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceView</name>
        <message>
            <source>Certificate chain</source>
            <translation>证书链</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>从 GPU 到 NVIDIA 根证书</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>没有可显示的证书。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>证据的检查</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>尚未检查</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>有了第一份证据后，检查会在此显示。</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>度量值</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>仅显示不匹配项</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>度量值，预期与实际对比</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>没有可比对的度量值</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>报告已签名且参考值可用时，才会进行比对。</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1 号</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1，已通过</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1，未通过</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>共 %n 项，无不利结果</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n 项不利结果</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>%n 项，全部符合预期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>%n 项中有 %1 项不同</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>您可能被罚没多少</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>占密钥所持全部代币的比例，无论是否绑定</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT 分歧</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>同一密钥的两条签名消息相互矛盾。切勿在两台机器上运行同一密钥。</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>抽查未通过</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>其他节点重新运行的任务得出的结果与您签署的不同，并经委员会确认。</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>审查</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>您作为领导者遗漏了他人要求的交易，且日志可以证明。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>便携：将数据和设置保存在程序旁</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>节点名称</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>供其他节点使用的地址</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>选择数据文件夹</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>节点将数据保存在哪里？</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>链、加密的密钥和日志。不保留提示词和回答。</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>无法写入程序自身的文件夹。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>您无权写入该处。请选择您自己的文件夹。</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>其中有其他文件。请选择空文件夹或新文件夹。</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>其中已有节点。请选择其他文件夹，或用 --data-dir 打开该文件夹。</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>可用空间 %1 GiB。</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>至少需要 2 GiB；请选择其他磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>20 GiB 够用一年；起初所需更少。</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>请为其取一个 1 至 64 个字符的名称。</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>此名称过长，或含有无法显示的字符。</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>您在此处可见；对等节点也能看到。</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>0.0.0.0 表示监听所有网络；端口必须开放。</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>请填写 HOST:PORT，例如 0.0.0.0:8481。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::GpuCard</name>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1 号</translation>
        </message>
        <message>
            <source>The evidence of GPU %1 holds for</source>
            <translation>GPU %1 的证据有效期</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>显示标识</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>显示 GPU %1 的标识</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>证书链、检查、度量值</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>GPU %1 的证书链、检查和度量值</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>隐藏标识</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>芯片 (PDI)</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>固件 (UEID)</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>驱动程序</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>首个问题</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>未比较</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>%n 个中有 %1 个匹配</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>度量值</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>可稍后处理</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>这台机器的能力</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>这里没有阻碍：缺少的可以稍后补充。</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>正在检查机器…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>一切就绪。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>有 %n 项可以改进。</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>重要原因：%1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>解决办法：%1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>%1 的解决办法</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistogramBars</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>每分钟最终确定数</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>每分钟任务数</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>对等节点</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>没有行符合筛选条件。清除筛选即可查看全部。</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>取消导出</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>显示 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>显示 %1 / %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制行</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>行数太多，无法复制。</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>请减少所选行，或使用“导出”。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>已复制 %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>导出 %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>目前 %1</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>已将 %1 行保存到 %2</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>导出已取消；未写入文件。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>请按住 %n 秒。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>导入节点密钥</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>文件仍以其自身口令加密；在您解锁之前，密钥保持锁定。</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>在此解锁之前，请在其他所有机器上永久停用该密钥。</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>两个相互矛盾的投票会损失其一半代币。如果发现该密钥正在别处签名，导入会被拒绝；此节点在签名前也会先监听。</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>未选择文件</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>导入密钥</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>要导入的节点密钥</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>警报只留在这台机器上</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>添加邮件、webhook 或命令，以便您不在时也能得知警报。</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>添加渠道…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>发送测试</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>时间与数量</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>更改静默时段和限制</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>没有静默时段：警报随时送达。</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>%1 至 %2 静默：期间只送达严重警报，其余在之后合为一条消息。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>每小时最多 %n 条消息；其余留在收件箱中。</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>收件箱永久保留警报。</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>收件箱将已结束的警报保留 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>上次错误，%1：%2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>渠道已保存。</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>请发送测试，确认其可用。</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 已开启。</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>%1 已关闭。</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>%1 已接收测试。</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>请查看是否已收到。</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>向其发送的规则将继续运行，但不再经由它。其密码或签名密钥会被删除。</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>移除渠道</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>渠道已移除。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Test the desktop</source>
            <translation>测试桌面</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>在此桌面上显示一条通知。</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>已向桌面发送一条通知。</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>如果没有出现，请查看桌面和此控制台的通知设置。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>最低严重程度</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>所有严重程度</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1 及更严重</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>全部确认</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>警报</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>没有需要您处理的事情</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>规则所监视的情况会在此处、桌面上以及通过您的渠道告知。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>在一段时间内不再就此事发送消息。</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J 和 K 上下移动，E 确认，Enter 打开页面。</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>没有需要您处理的事情</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>%n 条警报需要您处理</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>无法在这台机器上保留警报。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>First</source>
            <translation>首次</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近一次</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>所有未处理的警报均已确认。</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>已取消静音。</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>已静音至 %1。它仍留在收件箱中。</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>显示新内容</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>打开其页面</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>静音 1 小时</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>静音 24 小时</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>静音 7 天</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>已取消静音</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>静音至</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>收件箱的各部分</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>警报</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>警报（%1）</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>这些是设置。已发生的事情在“警报”下；收件箱会收到每条警报。</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>新建规则…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>8 小时</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>此规则随程序提供；请改为将其关闭。</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>规则已保存。</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1：已开启。</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1：已关闭；不再发送任何通知。</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>规则已移除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>规则已恢复。</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>已取消静音。</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>已静音至 %1。其警报仍会进入收件箱。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变更</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyMarket</name>
        <message>
            <source>Jailed</source>
            <translation>已监禁</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>已永久除名</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>another's</source>
            <translation>他人的</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状况</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>归属</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Tokens left</source>
            <translation>剩余代币</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Born with</source>
            <translation>初始代币</translation>
        </message>
        <message>
            <source>For the Stack</source>
            <translation>归 Stack</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Sold before</source>
            <translation>此前售出次数</translation>
        </message>
        <message>
            <source>Keys that their owners sell. You pay the seller yourself; the ledger moves the key, never the money.</source>
            <translation>由所有者出售的密钥。您自行向卖家付款；账本只转移密钥，从不转移资金。</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>确认出售…</translation>
        </message>
        <message>
            <source>Buy…</source>
            <translation>购买…</translation>
        </message>
        <message>
            <source>Node Keys for sale</source>
            <translation>待售的节点密钥</translation>
        </message>
        <message>
            <source>No key is for sale</source>
            <translation>没有待售的密钥</translation>
        </message>
        <message>
            <source>An Active key shows here once its owner offers it.</source>
            <translation>“已激活”的密钥在其所有者出售时显示在此。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyPriceCard</name>
        <message>
            <source>What do new keys cost?</source>
            <translation>新密钥的价格是多少？</translation>
        </message>
        <message>
            <source>every key sold makes the next one dearer by 1/64</source>
            <translation>每售出一个密钥，下一个密钥的价格上涨 1/64</translation>
        </message>
        <message>
            <source>Number of keys</source>
            <translation>密钥数量</translation>
        </message>
        <message>
            <source>USD for each of the next 50 keys</source>
            <translation>接下来 50 个密钥各自的美元价格</translation>
        </message>
        <message>
            <source>The prices could not be read.</source>
            <translation>无法读取价格。</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>第一个</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>最后一个</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>全部合计</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>多于 %1</translation>
        </message>
        <message>
            <source>The one after</source>
            <translation>再下一个</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>%1 的公钥</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>公开信息：任何拥有它的人只能查看该密钥并向其转账，仅此而已。</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>密钥库</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>上次签名</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>可用代币</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>已绑定代币</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>已服务 token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> 微美元</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保护</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>%1 的助记词</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>任何人拥有这些助记词，就拥有该密钥及其代币和工作凭证，在任何机器上均可使用，且无需口令。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>按住以显示助记词</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>直到锁定为止</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>密钥库</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>锁定所有密钥</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>已解锁的密钥在此时间后锁定</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>节点自身的密钥不按时间锁定：它继续签名</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>控制台锁定期间，节点继续投票和赚取收益。否则时间一到即停止。</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>用助记词恢复…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>验证…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>验证备份…</translation>
        </message>
        <message>
            <source>%1 · %2 · AES-256-GCM</source>
            <translation>%1 · %2 · AES-256-GCM</translation>
        </message>
        <message>
            <source>No key locks by time now.</source>
            <translation>目前没有密钥会按时间锁定。</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 锁定时间：%2。</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>每个密钥的助记词都已写在纸上。</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>最旧的备份：%1 没有备份。</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>最旧的备份：%1，导出于 %2。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LockBar</name>
        <message>
            <source>The console is locked</source>
            <translation>控制台已锁定</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>用于解锁的节点密钥</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>金额已隐藏，且无法从此处签署任何内容。%1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>正在解锁…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>日志与诊断</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>自检</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>诊断包…</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>显示的最低级别</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 及以上</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>筛选日志行</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>按模块、事件或值筛选</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>使最新一行始终可见。</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>复制各行</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>按正则表达式搜索</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>显示的模块</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>所有模块</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>写入的最低级别</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>节点从此级别开始写入：</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>这不是正则表达式：%1。</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>日志行</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>没有可显示的行</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>尚无日志，或没有行符合筛选条件。</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 / %2 行</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>已复制 %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>打开日志文件所在的文件夹</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>显示每一行是多久之前写入的</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>此表达式在 %n 行上耗时过长；这些行已略去。请将其简化。</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>节点的数据目录不在本机上。</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>此处没有可打开文件夹的程序。</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1，正在搜索…</translation>
        </message>
        <message>
            <source>No engine answers. These are the lines of this console alone; those of the engine are missing.</source>
            <translation>没有引擎应答。这些只是本控制台的日志行；缺少引擎的日志行。</translation>
        </message>
        <message>
            <source>They are in stacknet.log in the engine's data directory.</source>
            <translation>它们位于引擎数据目录下的 stacknet.log 中。</translation>
        </message>
        <message>
            <source>Same order</source>
            <translation>同一指令</translation>
        </message>
        <message>
            <source>Only the lines that the same order or question caused.</source>
            <translation>只显示由同一指令或查询产生的行。</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>指令 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>询问节点</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>在此处无法更改任何内容。请输入问题及其对象，例如一个节点密钥；方向键可调出之前的问题。</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>例如：node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>此处不能提这个问题。可以提的有：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>应答很长；这是其开头。</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>%n 个字符。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>运营</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>共识</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>收益</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>数据与隐私</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet 控制台</translation>
        </message>
        <message>
            <source>Stacknet Console – %1</source>
            <translation>Stacknet 控制台 – %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread alert(s)</source>
            <translation>
                <numerusform>%n 条未读警报</numerusform>
            </translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>本地网络，测试证据</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>以录制的 GPU 证据代替此节点自身的证据；它不能证明任何事</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>本地网络</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>所有验证者都在这台机器上运行；这里的一切都没有价值</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>与引擎的连接已断开。</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>系统会自动重试。%1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>数据已过去 %1。</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>此后引擎未发送任何内容；它可能繁忙或已卡住。</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>创建 API 密钥</translation>
        </message>
        <message>
            <source>action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>创建节点密钥</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>跟随系统主题</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>锁定控制台</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>显示金额</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>隐藏金额</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>诊断包…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>配置档案…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>暂停工作</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>恢复工作</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>停止节点并关闭？</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>引擎在此窗口内运行：关闭窗口会停止投票和服务。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>完成正在运行的，然后暂停</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1 或其他 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>索引</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预期</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>此处显示金额，因为您必须知道自己同意的内容。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>按您的汇率折合 %1</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>按您的汇率</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>月份 (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
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
            <translation>将 %1 移至另一台机器</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  在此停用</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  等待</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  带走</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  在那边导入</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  观察并启动</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>锁定密钥</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>这台机器不得再用该密钥签名。锁定会立即停止投票和工作凭证。请勿在此再次解锁；如果启动时由口令文件解锁，请移除该文件。</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>处理中的投票必须先传达给所有节点。只要另一台机器在最近的区块中看到该密钥的投票，就会拒绝导入。</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>保存密钥…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>保存防罚没保护…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>需带走两个文件：以口令加密的密钥，以及它签署过的内容。没有后者，另一台机器就不知道哪些投票绝不能与之矛盾。</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>需带走一个文件：以口令加密的密钥。它在此未投过任何票，因此没有要带走的防罚没保护。</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>两者均已在那边导入，且密钥在那边处于锁定状态</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>让另一台机器跟随链，直到显示网络的高度，然后在那边解锁密钥。它会先监听是否有其他签名者，然后自行启动。其投票显示在此：</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>待其签名后，请删除这台机器上的密钥；如果此节点使用该密钥运行，请永久停止此节点。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>已解锁</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>最近的区块中没有该密钥的投票。</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>最近 %2 个区块中仍有 %1 个含有该密钥的投票。</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>密钥在【这台机器】上又被解锁了。请立即锁定。</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>它正在签名：最近 %2 个区块中有 %1 个含有该密钥的投票。</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>尚未看到投票。</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>保存节点密钥</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>保存防罚没保护</translation>
        </message>
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>节点以设置时所用的密钥运行，因此一台已用其他密钥运行的机器无法接管此密钥：在那里它只会被保存，永远不会投票。请在专用的数据文件夹中设置一个新节点。</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>向导在那里逐步询问的内容。开始：用助记词恢复节点密钥，使用此网络的邀请文件。数据：专用的文件夹。节点密钥：24 个助记词；在此处通过“更多”“显示助记词”查看。口令：为那台机器设置新口令。本机、警报和启动：与新节点相同。</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>然后在那里锁定密钥，并在“节点密钥”页选择“导入防罚没保护”。没有屏幕时，可用 stacknetctl 接管这两个文件：请参阅运营者指南。</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>然后在那里锁定密钥。没有屏幕时，可用 stacknetctl 接管该文件：请参阅运营者指南。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
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
            <translation>运行中</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>启动中</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>已冻结</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>本机上的验证者</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>%1 节点 %2</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>冻结</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>节点 %1，正在领导</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>节点 %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>%2 个中有 %1 个在运行；产生区块需要其中 %3 个。</translation>
        </message>
        <message>
            <source>Withholding</source>
            <translation>正在扣留</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. One that withholds is started again and, when it leads, leaves out what other nodes send: they demand it, and what it still leaves out is proof for a challenge that takes its whole stake. These nodes are real; the faults are yours.</source>
            <translation>停止或冻结其中一个，看看网络会怎样。被冻结的验证者保持连接但不作声，如同卡住的程序：轮到它领导时，其他验证者会离开它。扣留交易的验证者会重新启动，轮到它领导时会遗漏其他节点发送的内容：其他节点会要求纳入，而它仍然遗漏的内容即成为质询的证据，质询将没收其全部质押。这些节点是真实的；故障由您制造。</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>扣留</translation>
        </message>
        <message>
            <source>Starts it again as a censor: a leader that leaves out what other nodes send</source>
            <translation>将其作为审查者重新启动：即遗漏其他节点发送内容的领导者</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>重新纳入</translation>
        </message>
        <message>
            <source>node %1</source>
            <translation>节点 %1</translation>
        </message>
        <message>
            <source>STAGED CENSORSHIP</source>
            <translation>模拟审查</translation>
        </message>
        <message>
            <source>%1 leaves out what other nodes send, when it leads. File a challenge on the page Consensus.</source>
            <translation>%1 在领导时会遗漏其他节点发送的内容。请在“共识”页面提交质询。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>此网络的所有节点都在这台机器上运行：延迟、流量和可达性不能说明跨机器网络的情况。</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>已连接的对等节点</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>延迟中位数</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>其他节点可达</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>时钟偏差</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>网络视图</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>对等节点</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>流量</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>可达性</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>%1 入，%2 出</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>没有对等节点响应</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>最慢 %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>每秒 %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>未见</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>没有对等节点主动连接</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>在这台机器上</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>来自 %n 个对等节点</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>偏差过大：参见“概览”</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>各对等节点的中位数</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>验证者</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>已封禁</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>双向</translation>
        </message>
        <message>
            <source>in</source>
            <translation>入</translation>
        </message>
        <message>
            <source>out</source>
            <translation>出</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>直到您解除</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>直到 %1</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>验证者，%1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>对等节点</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>没有对等节点</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>此节点的配置未列出其他节点。网络中其他人提供的邀请文件可添加它们：stacknetctl invite accept FILE。</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>复制对等节点</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>封禁…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>解除封禁</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>未选择对等节点</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>多少对等节点响应有多快</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>按延迟分布的对等节点</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>选择一个对等节点以查看其连接，或将其封禁、复制。</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>时钟偏差</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>丢弃的消息</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最近出现</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>您的理由</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>对等节点已复制。</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>可粘贴到 node.json 的 "peers" 中。</translation>
        </message>
        <message>
            <source>Ban these peers…</source>
            <translation>封禁这些对等节点…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>连接时间</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>封禁 %n 个对等节点 24 小时？</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>此节点既不呼叫它们，也不应答它们。</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>连接的验证者过少时，此节点看不到更多最终区块，其投票也会缺失。请先单独封禁一个，看看还剩下什么。</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>全部封禁</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>仅这台机器</translation>
        </message>
        <message>
            <source>public</source>
            <translation>公网</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>本地网络</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>可从外部到达</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>在这台机器上开放</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>仅这台机器</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>无法到达</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>%n 个对等节点主动连接到此节点。</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>端口在这台机器的地址上有响应。尚无其他机器上的对等节点连接到它。</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>端口仅在回环地址上响应，因此其他机器无法到达。要更改，请在 node.json 中设置 "listen"。</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>端口没有响应。可能被这台机器上的其他程序或防火墙占用或拦截。</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>被拒绝的连接</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>没有拒绝任何连接</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>陌生节点和被封禁的对等节点的连接显示在此。</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>丢弃的消息</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>自启动以来，按原因</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>丢弃的消息，按原因</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>没有丢弃任何消息</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>不符合任何规则的消息在此计数。</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>其他节点能到达此节点吗？</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>测试会在这台机器的每个地址上连接此节点自己的端口。不会向其他任何人发送内容。</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>立即测试</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>节点无法从外部呼叫自己：只有另一台机器上的对等节点连接到它，才能说明路由器或防火墙放行。</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>正在追赶</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>监听于</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>有响应（%1）</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>此节点拥有高度 %1 及之前的所有区块。</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>正在寻找账本快照。</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>正在获取高度 %1 的账本：%3 个部分中的 %2 个。</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>正在获取区块；当前高度 %1。</translation>
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
            <translation>未提供服务</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>无连接</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>已满或已暂停</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>从 %3 个%4的节点中选中了 %1（%2）。</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>%n 个被排除，原因：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1：已排除，%2。</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1：权重 %2，首先被抽中的概率为 %3 %。</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>可分配任务的节点</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>路由表中的节点</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>尚无节点通告其能力</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>各节点每隔几秒相互告知。</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>最近的决策</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>最近的路由决策</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>尚无决策</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>客户端通过 GET /v1/route 请求节点时，会做出一次决策。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>选择一次决策，查看谁因何被排除以及如何抽选。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>流入多少？</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB/秒</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>流出多少？</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>对等节点有多远？</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms，往返时间中位数</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>节点密钥已在您的密钥库中。</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>请将其解锁，然后注册以登记到账本。</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>节点密钥已恢复到您的密钥库中。</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>如果它曾在别处投票，请在解锁前导入其防罚没保护。</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>要导入的防罚没保护</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>防罚没保护已就位：其中的任何内容都不会再次签署。</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>所有节点密钥均已锁定。</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>锁定所有节点密钥？</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>此节点用其中一个密钥签署投票和工作凭证。</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>该密钥锁定期间，节点无法投票或赚取收益。</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>锁定所有密钥</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 已锁定。</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>锁定 %1？</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>密钥已连接：此节点用它签署投票和工作凭证。</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>锁定期间，节点无法用它投票或赚取收益。</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>锁定密钥</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>注册 %1？</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>注册密钥</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 已注册。</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 已激活。</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>连接 %1？</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>连接密钥</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 已连接。</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 不再出售。</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>提交 %1 的工作凭证？</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>按住以永久提交</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 已提交。</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>从本机删除 %1？</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>按住以删除</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>%1 已从本机删除。</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>%1 已有新口令。</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>请重新导出：先前的文件仍用旧口令。</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>保存节点密钥</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>加密的密钥在 %1 中。其口令不在文件中。</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>保存防罚没保护</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>该密钥签署过的内容在 %1 中。</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>不再观察 %1。</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>重新观察 %1。</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>断开 %1？</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>断开密钥</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 已断开。</translation>
        </message>
        <message>
            <source>%1 is yours.</source>
            <translation>%1 已归您所有。</translation>
        </message>
        <message>
            <source>To run it on this machine you need its key file or words from the seller.</source>
            <translation>要在本机运行它，您需要从卖家处获得其密钥文件或助记词。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>您观察的密钥。它不在此网络的账本上。</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>您观察的密钥。在此无法用它签署任何内容。</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>其他运营者的密钥。</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>已永久除名：它曾被罚没，永远不能再验证。</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>至少监禁到纪元 %1；请在“质押”页解除监禁。</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>目前仅在您的密钥库中。请注册以登记到账本。</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>新密钥需静置 72 小时：不能转让，不能挂牌。%1结束，时间为 %2。</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>72 小时已过。请激活后使用。</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>已就绪。连接它即可让此节点用它提供服务并赚取收益。</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>此节点用该密钥提供服务并签名。</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>已连接但已锁定：无法签名。请将其解锁。</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>正在出售；挂牌期间不提供服务。</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>已为其工作凭证提交。此操作不可更改。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>%1锁定</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>直到您锁定为止</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>签署投票</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>跟随但不投票</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>已锁定：不签署任何内容</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>暂不参与，直到视图 %1</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>正在监听是否有其他节点使用此密钥，还剩 %1</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>已停止：%1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>未选择密钥</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>密钥详细信息</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保护</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>解锁…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>注册…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>连接…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>从列表中撤下</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>停止观察</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>密钥的更多操作</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>显示为二维码…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>更改口令…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>导出加密文件…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>显示助记词…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>移至另一台机器…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>出售…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>转让…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>提交工作凭证…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>从本机删除…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>密钥的历史</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>暂无内容</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>导出防罚没保护…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>导入防罚没保护…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>抄写助记词…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>验证备份…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>请在表格中选择一个密钥，以在此查看。</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>%1可用</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>请先解锁密钥</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>可用代币</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>已绑定代币</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>解绑中的代币</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>已服务 token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 条记录</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>索引</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>来源 Stack</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>验证者</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>是，参与投票</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>在任何投票离开本机之前，密钥签署过的内容都已写入磁盘，因此崩溃不会导致重复签名。</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>此节点从未用该密钥投票：尚无需要保护的内容。</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>上次签名</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>正在签名</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>已解锁</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>启动后等待</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>保护数据已导出</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>其助记词在您的纸上。请在别处另存一份导出文件，并不时验证。</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>如果本机损坏，密钥也随之丢失。请抄写助记词，或在别处保存一份导出文件。</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>助记词</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>已抄写并核对</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>尚未核对</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>文件已导出</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>加密封存方式</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Why the key's points changed</source>
            <translation>密钥积分变化的原因</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>尚无积分</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>密钥通过及时投票、任务和抽查赚取积分。</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>断开…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>该密钥的罚没和备份显示在此。</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>其积分变化的原因</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>确认出售…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>密钥库</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>可用代币</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>已绑定代币</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>已服务 token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> 微美元</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeysPage</name>
        <message>
            <source>Node Keys</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>观察密钥…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>创建密钥…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>我的 %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>观察 %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>网络 %1</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>没有节点密钥</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>节点密钥让此节点能够投票、提供服务并赚取收益。</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>创建第一个</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>没有观察的密钥</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>观察其他机器或运营者的密钥：只看其状态和代币，仅此而已。</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>账本上没有密钥</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>有人注册密钥后，会在此显示。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>%n 个密钥没有备份。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 没有备份。</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>如果本机损坏，密钥连同其代币和工作凭证也会一并丢失。</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>备份 %1…</translation>
        </message>
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>%1 的唯一备份已有 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>请重新导出，或写下其助记词：纸不会过时。</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet：%1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>一条警报已结束。</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>有一条警报。解锁控制台即可查看。</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>警报很多。其余在收件箱中等待。</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>静默时段内收到 %n 条警报。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>已结束：%1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet：更多警报</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>收件箱中还有 %n 条警报。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet：测试</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>此桌面上的警报显示为这样。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>面临风险的质押</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>领导者</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>剩余提案</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>已连接的对等节点</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>您的节点密钥</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>最近十分钟的历史</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>没有节点密钥</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>节点密钥让此节点能够投票、提供服务并赚取收益。</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>创建节点密钥</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>所有节点密钥</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>最近的任务</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>尚无任务</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>客户端发送任务后，一秒内即显示在此。请在上方连接客户端。</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>所有任务</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>视图 %1 · 最终确定 %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>此节点 · 任期 %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>领导任期 %1</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>目前已用 %1</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>本任期已用 %1 / %2 个提案</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>没有对等节点响应</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>往返时间中位数 %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>质押 %1 个代币</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>%1 个已连接</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>已绑定 %1</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>代币</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>接受机密任务</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>不接受机密任务</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>已最终确定的区块</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>每分钟</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>链高度</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>区块</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>完成任务</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Tasks in 24 h</source>
            <translation>24 小时内的任务</translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>距今 %1 · 到期：%2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>检查于 %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>到期：%1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>尚无记录</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>24 小时内 %1</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>%1 运行中 · %2 排队</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>%1 % 成功 · %2 运行中</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>30 天内已通过的抽查</translation>
        </message>
        <message>
            <source>Waiting tasks</source>
            <translation>等待中的任务</translation>
        </message>
        <message>
            <source>GPU busy, %</source>
            <translation>GPU 占用率 (%)</translation>
        </message>
        <message>
            <source>Work load</source>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>GPU in %, tasks that wait</source>
            <translation>GPU 占用率 (%)、等待中的任务</translation>
        </message>
        <message>
            <source>tasks that wait</source>
            <translation>等待中的任务</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>再次输入口令</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>无人使用多久后锁定窗口</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>窗口锁定前的分钟数</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>加密密钥</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>密钥已加密，并保留其口令。</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>密钥仅以此口令加密后存于磁盘。忘记口令时，可凭纸上的助记词恢复。</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>正在加密…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>正在测量本机计算一个口令所需的时间…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>在本机上解锁需要 %1；窃取文件的人每猜一次也要等这么久。</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>至少 8 个字符；四个随机单词更好。</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>太短：至少 8 个字符。</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>太长：最多 1,024 字节。</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>弱：可能被猜到。请添加单词。</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>尚可：再加一个单词即为良好。</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>良好。</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>强度：%1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>两者一致。</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>两者不一致。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>暂停到…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>在此之前，此节点不接受任务。它继续投票，并保留其质押。</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>恢复接受工作的时间</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>先让正在运行的任务结束</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>此时间已过；请选择更晚的时间。</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>请选择未来 %n 天内的时间。</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>暂停 %1。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>对等节点</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>往返时间</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>自称身份</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>对等节点</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <source>In</source>
            <translation>入</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>出</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最近出现</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>验证者中的排名</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>路由等级</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>为何变化？</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>增加</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>减少</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>抽查</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>衰减</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>显示：%1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>起始高度</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>结束高度</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>积分变化的原因</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>尚无积分</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>验证者的密钥通过及时投票获得积分；任何密钥都可通过完成任务和检查他人的任务获得积分。</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>%n 个密钥合计</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>您没有参与投票的密钥</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>唯一的验证者</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>积分高于其他 %1 % 的验证者</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>未通告</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>权重 %1 · 容量等级 %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>7 天内 %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>尚无记录</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>自 %1 起记录</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Open the page of the reason</source>
            <translation>打开该原因的页面</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceCurve</name>
        <message>
            <source>Prices of the next keys</source>
            <translation>后续密钥的价格</translation>
        </message>
        <message>
            <source>next key</source>
            <translation>下一个密钥</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>第 %1 个密钥</translation>
        </message>
        <message>
            <source>Key %1 from now on: %2</source>
            <translation>从现在起第 %1 个密钥：%2</translation>
        </message>
        <message>
            <source>From %1 to %2 in %3 keys. The arrow keys read one after the other.</source>
            <translation>%3 个密钥，从 %1 到 %2。按方向键可逐个读取。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>挂牌出售 %1</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>网络上任何人都可购买挂牌的密钥，连同其全部代币和工作凭证。挂牌期间不提供服务。</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>价格（美元）</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>最多六位小数。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>价格必须大于零。</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>这不是美元金额，例如 12.50。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>数据类别</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选择任何内容</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>立即删除已过期的数据</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>表格尚未就绪</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>存储打开后，引擎会写入该表格。</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>按时间删除尚未运行；将在 %1 运行。</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>按时间删除已在 %1 运行，将在 %2 再次运行：上次 %3 行，自启动以来 %4 行。</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>数据目录中有 %n 个存储不在表格中：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>没有程序会删除其中的内容。请查明是哪个程序写入的。</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>上次清理未能完成全部：%1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>下次清理时会再次尝试。</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>%n 项删除正在等待其数据库日志空闲。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>在表格中选择一行，即可在此查看。</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>当前保留</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>未计数</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最旧</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>下次删除</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>上次删除</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1，%2 行</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>位置：%1

时长：%2

原因：%3

谁可提前删除：%4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>没有过期的数据。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>%n 行过期数据已删除。</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>证明见“承诺与证明”。</translation>
        </message>
        <message>
            <source>Change the period…</source>
            <translation>更改期限…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>什么是记忆</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>用户可以要求此节点记住内容，供以后的聊天使用。除非用户用自己的秘密打开记忆，且聊天提出要求，否则不会记住任何内容；条目以由该秘密派生的密钥加密。此节点无法读取它们，您在此只能看到数量，看不到内容。丢失秘密即丢失记忆；删除记忆即销毁其密钥。</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>有记忆的账户</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>当前打开</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>选择启用的聊天</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>错误的秘密</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>此节点不保留记忆</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>记忆属于 HTTP API，而此节点不为客户端提供服务。</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>此节点上有 %1 个快照</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>全部合计</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>在 memory.db 中</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>内存中的密钥</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>自启动以来</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>数据与隐私</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>“数据与隐私”页的各部分</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>保留的内容</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>承诺与证明</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>用量</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>记忆</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>承诺及其保障</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>最近删除的证明</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>其中不含被删除的内容</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>删除证明</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>尚未删除任何内容</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>每次删除数据行都会在此留下证明：数量、时间，以及已被覆写。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已遵守</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>未遵守</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>严格：仅当全部成立时节点才启动</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%2 的 %1 %</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>固定项</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选择任何内容</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>Rack 的更多操作</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>导入 CAR 文件…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>按 CID 固定…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>回收垃圾…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>读取每个块并与其 CID 比对</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>取消固定…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>遗忘…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>即使 IPFS 节点没有响应也取消固定</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>作业</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>取消作业</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>Rack 的作业</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>尚无作业</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>您对 Rack 下达的操作会逐一执行；在节点重新启动之前列于此处。</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>没有 Rack</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>未就绪</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>此节点不保留文件。</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>新内容发往位于 %1 的 IPFS 节点。</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>新内容发往位于 %1 的 IPFS 节点（版本 %2）。</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>新内容保留在此节点上；不使用 IPFS 节点。</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>此节点磁盘上：%1，共 %2 个块。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>%2 个固定项中的 %1 个</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>在表格中选择一个固定项，即可在此查看。</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>其密钥在添加时显示过一次；此处没有保存。</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>任何人拥有 CID 并能访问到它，即可读取。</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1（%2 字节）</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>块</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>保留起始时间</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>并非在此生成</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>在 IPFS 节点上</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>此前已固定</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>由此节点固定</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>正在校验；参见“作业”。</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>永久遗忘“%1”？</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>永久取消固定“%1”？</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>遗忘</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1，自 %2 起保留。</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>正在释放；参见“作业”。</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>回收垃圾？</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>回收</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>回收</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>没有固定项需要的块会从此节点删除。</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>正在回收垃圾；参见“作业”。</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>作业已取消。</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另外 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unpin these %n for good?</source>
            <translation>
                <numerusform>永久取消固定这 %n 个？</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin all of them</source>
            <translation>全部取消固定</translation>
        </message>
        <message>
            <source>unpin %1</source>
            <translation>取消固定 %1</translation>
        </message>
        <message>
            <source>%1 in all: %2. What is said here holds for each of them.</source>
            <translation>共 %1：%2。此处的说明对其中每一个均适用。</translation>
        </message>
        <message>
            <source>They are let go; see Jobs.</source>
            <translation>正在释放；参见“作业”。</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered, %3 were refused.</source>
            <translation>共 %2 个，已下达 %1 个，%3 个被拒绝。</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered; see Jobs.</source>
            <translation>共 %2 个，已下达 %1 个；参见“作业”。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>经证明</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>用量，不泄露任何人的信息</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>今日单元格</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>若现在发布</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>请求，上次发布</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>token，上次发布</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>上次发布</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>已发布的单元格</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>逐日发布</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>按账户在内存中计数，直到当天结束，然后在 GET /v1/usage 以加噪的总和发布。可以如何表述：%1。</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>一个单元格所需账户数</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>单个账户的最大占比</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>每账户每日计数</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>%1 个请求，%2 个 token</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>每日 epsilon %1</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>在本机上，需要令牌</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>在这台机器上</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>没有计入任何一天</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>自 %1 起在内存中</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>其余的合并为一个或等待</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>已加噪</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>已发布：%1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>当天没有内容符合规则</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>尚未发布任何内容</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>即使合并所有小单元格，账户数也不够。</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>每天在结束后 (UTC) 发布。</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>不按账户计数，也不发布任何内容。可在设置中更改。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>配置档案</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>每个配置档案是一个拥有自己数据文件夹的节点，或一个可附加的引擎。它在单独的窗口中打开。</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>数据文件夹保留在原处。</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>新建配置档案</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>附加</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>此窗口</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>已有同名的配置档案。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>保护</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>保护文件和备份</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>打开“节点密钥”：保护文件和备份</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>%1 已签署至</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>纪元 %1，视图 %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>启动时监听重复签名者</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>保护文件的保存时间</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>已签名的密钥从未保存</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>尚无密钥签名</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>%1 的二维码</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>请填写以 / 开头的完整路径。</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>添加到 Rack</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>内容的密钥</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>它只能打开此内容。此节点不保留它：没有它，包括您在内的任何人都无法再读取该内容。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>文件或文件夹</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>在节点所在的机器上。</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>仅供您使用。留空则用文件名。</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>先加密</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>CID 的生成方式</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>相同的配置在任何地方都生成相同的 CID。</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>名称太长：最多 128 字节。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>导入 CAR 文件</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>按 CID 固定</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>固定 CAR 的每个根。块会与其 CID 核对。</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>CAR 文件</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>在节点所在的机器上。</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>由 IPFS 节点获取并保留内容。没有 IPFS 节点时，只能固定已在此处的内容。</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>以 baf 或 Qm 开头。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>仅供您使用；可留空。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>这不是 CID：CID 至少有 46 个字符。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>导出“%1”</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>文件或文件夹本身</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>CAR 文件，可由 IPFS 程序读取</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>导出为</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>写入到</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>在节点所在的机器上；必须尚不存在。</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>内容的密钥</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>64 位十六进制数字，添加时显示过。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>密钥由 64 个 0-9 和 a-f 字符组成；此处有 %1 个字符。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>作业</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>On</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPins</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>无名称</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>并非在此生成</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Pinned there before</source>
            <translation>此前已固定</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>IPFS 节点</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>本地</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>此节点没有 Rack</translation>
        </message>
        <message>
            <source>The settings can let it keep files.</source>
            <translation>可在设置中让它保存文件。</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>固定项</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>Rack 是空的</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>将文件拖放到此处，或选择文件。它会一直保留，直到您取消固定。</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Copy CID</source>
            <translation>复制 CID</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>取消固定…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>遗忘…</translation>
        </message>
        <message>
            <source>Verify all of these</source>
            <translation>验证所有这些</translation>
        </message>
        <message>
            <source>Unpin all of these…</source>
            <translation>取消固定所有这些…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>重命名 %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>本机上的名称；其他节点永远看不到。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>名称与密钥一同加密封存。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>命名 %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>只有您能看到。留空则不命名。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
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
            <translation>用助记词恢复节点密钥</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>请先在其他所有机器上停用该密钥：两台机器用同一密钥签名会损失其一半代币。如果有其防罚没保护文件，请一并带来。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>再次输入新口令</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>正在加密…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>更换 API 密钥“%1”</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>一个具有相同权限、限制和预算的新密钥将取代 %1。两者共用一份预算。</translation>
        </message>
        <message>
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>旧密钥继续有效</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>仍在使用旧密钥的程序会立即被拒绝。</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>请在此期间为程序换上新密钥。</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>新的 API 密钥</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>节点只保留其摘要，不保留密钥本身。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>更换密钥</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>热模型</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>温模型</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>冷模型</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>未提供任何内容</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>节点尚未通告自己。</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>其节点密钥在账本上不是“已连接”状态：不会获得任务。</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>打开“节点密钥”</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>负载 %1：从 %2 起不再获得任务。</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>打开“工作”</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>它没有提供模型，也没有提供工具镜像。</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 是冷的：先询问温节点。</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>其证明已过期：不会获得机密任务。</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>未经证明：不会获得机密任务。</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>打开“证明”</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>没有积分时，只会在探索中被抽中，即每十个任务中的一个。</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>%n 个任务在此等待：两个节点中选队列较短者。</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>当前降低您优先级的因素</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>当前没有任务</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>已降低</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>最高优先级</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>负载、证明和模型均处于最佳状态。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>选中</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>符合条件</translation>
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
            <translation>节点</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1（本节点）</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>负载</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>提供</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>此网络没有这样的规则。</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>目前不会使您损失：您没有提供服务的密钥。</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>目前会使您损失 %1 个代币。</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>险些触发：此节点不知道有任何情况。</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>险些触发：%1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>险些触发 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>工作时间</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>全天</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>未选择时间</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2，%3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1。本周：%2。方向键移动，Space 更改一小时，Shift 加方向键更改一个时段。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>显示在 %1 中输入的内容</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>仅在此时显示一次。</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>将 %1 保存到文件</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>我已将其存放在安全的地方</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>请先妥善保存，然后勾选此框。</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>现在关闭将永久丢失它。</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>保存 %1</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>已保存到 %1，仅您可读取。</translation>
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
            <translation>异常</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>自检</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>尚未检查</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>立即检查</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>检查于 %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>节点启动数秒后会检查所在机器。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>出售 %1</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>挂牌的密钥不提供服务。只要尚未有人购买，您随时可以撤下。</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>价格 (USD)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>继续…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>价格为大于 0 的数字，最多六位小数。</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>以 %2 出售 %1？</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>出售</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>链</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>登录方式</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最近出现</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源地址</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>重置 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>未找到设置</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>没有名称或说明包含这些词。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>全部重置…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>此值不可用。</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>节点下次启动时生效。</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>某些设置需重新启动节点才能生效。</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>在此之前照旧运行。</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>重置控制台的所有设置？</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>主题、语言、锁定和通知恢复为默认值。节点的设置保持不变。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>控制台的所有设置均为默认值。</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>设置已保存到 %1</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>设置 (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>已采用这些设置。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>控制台已锁定。请将其解锁，然后重新操作。</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>此桌面不显示托盘。控制台将改为在没有窗口的情况下继续运行。</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>等待节点下次启动。</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>时段与电池</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>节点何时承接工作，以及使用电池时是否也承接。</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>锁定时签名</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>控制台锁定时，节点自己的密钥是否继续签名，以及其他密钥保持打开多久。</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>警报的规则和渠道</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>什么值得发出警报、通知谁、如何通知，以及静默时段。</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>保留什么以及保留多久</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>各类数据的保留期；立即删除。</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>日志级别</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>每个模块写入日志的多少。</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>对等节点和封禁</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>谁已连接，以及谁不得连接。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>设置 Stacknet 控制台</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>警报</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>单词 %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>单词 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>证据 %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1。同一密钥签署了两条消息；诚实的节点绝不会这样做。</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签署者</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>纪元和视图</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · 视图 %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>账本上</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>高度 %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>处罚</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%2 个代币中的 %1（%3）</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>第一条消息</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>第二条消息</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>区块</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>签名字节</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>尚未在此检查</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>已在此检查</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>验证签名</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1：不同</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1：相同</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>正在验证…</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>重新验证</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>签名有效</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>签名无效</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>两个签名均出自此密钥：不可能由他人生成。</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>至少有一个签名不是出自此密钥：这些消息不能证明其有任何过错。</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>在此处看到</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>JSON 格式的证据</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>选择要显示的时间</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>结束必须晚于开始。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>执行者</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>本节点</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>已永久除名</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>已监禁</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>仅监视</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>已绑定</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>解绑中</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>结果不符的代价</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>抽查未通过的代价</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>审查的代价</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>绑定 %1 的代币</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>已绑定的代币是此密钥的投票权重。解绑并等待一段时间后可取回。</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>可用代币</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>绑定 %2 的 %1 个代币？</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>绑定</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>%2 的 %1 个代币已绑定。</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>解绑 %1 的代币</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>它们从下一纪元起不再计入投票权重，需等待，并在您提取后可用。在此之前仍面临风险。</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>已绑定代币</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>解绑 %2 的 %1 个代币？</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>解绑</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%2 的 %1 个代币正在解绑。</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>提取 %1 的代币？</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>提取</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%2 的 %1 个代币已可用。</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>解除对 %1 的监禁？</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>解除监禁</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>%1 从下一纪元起重新参与验证。</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>请确认导致抽查未通过的问题已修复：下次未通过的代价相同。</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>以 %2 挂牌出售 %1？</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>挂牌出售</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 正在出售。</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>将 %1 撤出市场？</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>撤出市场</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 不再出售。</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>停止用所有密钥签名？</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>所有密钥会立即锁定。节点继续跟随网络。</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>在您重新解锁密钥之前，它无法投票、提供服务或赚取收益。</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>停止签名</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>所有密钥均已锁定。不签署任何内容。</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>网络的委员会重新运行了该任务：%1。</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>此节点不再保有证据 %1。</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>stacknetctl arena explain 可显示各成员的结论。</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>位于高度 %1 的区块中。</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>质押</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>分配</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>当前持有</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>累计罚没</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>目前可能损失</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>您的密钥</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>代币</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>您的密钥及其持有量</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>账本上没有密钥</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>只有已注册的节点密钥才持有代币并可绑定。</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>打开“节点密钥”</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>绑定…</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>解绑…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>提取…</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>解除监禁…</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>挂牌出售…</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>撤出市场…</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>账本上有 %n 个密钥</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>已绑定 %1</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>%1 已绑定 · %2 解绑中</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>您没有提供服务或投票的密钥</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>%n 个工作中密钥的最坏情况</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>您的密钥从未被罚没</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>已销毁或作为奖励支付</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>已罚没：%1。在任何密钥再次签名之前，请查明原因。</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>查明之前，请停止用所有密钥签名：出过的问题可能再次发生。</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>所有密钥均已锁定：不签署任何内容。</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>停止用所有密钥签名</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>此密钥在此仅供观察：其质押由所有者决定。</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 已锁定。请在“节点密钥”中解锁以更改其质押。</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 已永久除名：永远不能再验证。</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>现在可提取 %1 个代币。</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>等待中的 %1 个代币，下一批在纪元 %2 可用，且不早于 %3；当前为纪元 %4。</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 被监禁至纪元 %2；当前为纪元 %3。</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 正以 %2 出售。</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>已绑定的代币是投票权重。密钥持有的一切都面临风险，无论是否绑定。</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>您的质押如何变化？</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>尚无历史</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>从账本上有第一个密钥起，质押每次变化都会记录下来。</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>您的密钥持有</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>无法读取历史</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>退出并解绑 %1 的全部绑定？</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>全部解绑</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>该密钥从下一纪元起停止投票，不再通过投票赚取收益。解绑无法中止：若要再次绑定，须等待、提取，然后重新绑定。</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>%1 绑定的全部代币正在解绑。</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>退出…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>解绑该密钥已绑定的全部代币。</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>导出保护文件…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>移动密钥…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>将密钥转移到另一台机器，且不会重复签名。</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>确认</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingSlashes</name>
        <message>
            <source>Slashing events</source>
            <translation>罚没事件</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>仅我的密钥</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>显示证据</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>处罚随其区块最终确定：不可申诉。任何人都可检查证据。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>罚没前</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>已扣除</translation>
        </message>
        <message>
            <source>After</source>
            <translation>罚没后</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Rate (basis points)</source>
            <translation>比率（基点）</translation>
        </message>
        <message>
            <source>Burned</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Rewarded</source>
            <translation>受奖者</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>无人被罚没</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>此网络上所有密钥的处罚及其证据显示在此。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>尚无数据</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>%1 / %2 个对等节点</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>高度 %1 · 视图 %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>时钟 %1</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>数据截至 %1</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>数据截至 %1，已过 %2</translation>
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
            <translation>Stacknet 控制台</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>强度：%1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <source>program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>将启动的内容</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>它可以签署什么，以及可能的代价</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>节点密钥的口令</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>它是在程序关闭前输入的，未保存在任何地方。</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>共识的投票和提案、任务的回执和工作凭证，以及您在此下达的操作。除此之外一概不签，密钥锁定时也不签署任何内容。</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>抽查得出的结果与它提供的不同。</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>它的两个投票相互矛盾。切勿在两台机器上运行同一密钥。</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>作为领导者，被证明遗漏了交易。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>占密钥持有的全部代币，无论是否质押。</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>可以附加</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>可以启动</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>关闭此窗口后，引擎会自行继续运行。</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>一切都在本机上运行；本地网络上的一切都没有价值。</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>从这里开始，节点加入网络。</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>正在创建节点…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>附加</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>启动节点</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>运营者套接字</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>由四个验证者组成的本地网络</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>链</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>对等节点连接地址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>自动锁定</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>通知方式</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>请将节点密钥发给邀请您的人：网络的运营者先将其添加，他们的节点才会让此节点加入。</translation>
        </message>
        <message>
            <source>Words on paper</source>
            <translation>纸上的助记词</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>未核对；会提醒您</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>邮件</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>筛选 %1</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>对所选项</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>对所选行的操作</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制行</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>导出为 CSV…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>导出为 JSON…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>所有行导出为 CSV…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>所有行导出为 JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>恢复默认列</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>模型或镜像</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>持续时间</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>结果摘要</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Draining</source>
            <translation>正在排空</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>已暂停至 %1</translation>
        </message>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>转到…  Ctrl+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>打开命令面板</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>暂停接受工作</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>恢复接受工作</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>直到指定时间…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>直到我恢复为止</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>完成正在运行的任务，然后暂停</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>收件箱，没有新内容</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>收件箱，%n 条新警报</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>控制台已锁定</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>锁定控制台</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>显示金额</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>隐藏金额</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>尚无网络</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>链 %1
数据位于 %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>恢复接受工作</translation>
        </message>
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>没有可解锁控制台的此节点密钥</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>控制台解锁之前金额处于隐藏状态</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>转让 %1</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>此后密钥由新所有者决定。请逐字核对标识与对方提供的是否一致：转让到错误的标识无法撤回。</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>新所有者的所有者标识</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 位十六进制数字。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>继续…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>所有者标识由 64 个 0 至 9 和 a 至 f 的字符组成；此处有 %n 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>它已经是所有者。</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>将 %1 转让给 %2？</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>按住以转让</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>直到我恢复</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>完成正在运行的，然后暂停</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>恢复工作</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>退出（引擎将停止）</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>节点继续运行。可从此图标的菜单中退出。</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>Stacknet 控制台仍在运行</translation>
        </message>
        <message>
            <source>This was refused</source>
            <translation>此操作被拒绝</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>节点继续运行并签署投票。</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>节点继续运行但不签名：其密钥已锁定。</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>节点已停止签名。</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>节点继续运行；目前不签署任何内容。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>检查者</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已应答</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>密钥在内存中解密并留在内存中，直到您将其锁定或节点停止。绝不会以明文写入磁盘。</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>密钥在内存中解密并保留 %n 分钟，或直到您将其锁定。绝不会以明文写入磁盘。</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>解锁 %1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>正在解锁…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1，限额的 %2 %</translation>
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
            <translation>验证者</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>按时投票</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最近出现</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>验证备份</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>像恢复时一样，用口令打开导出的节点密钥，且不写入任何内容：既不写入文件，也不写入密钥库。</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>未选择文件</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>其口令</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>要验证的节点密钥</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>备份有效：其中包含节点密钥 %1。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>用钱包登录</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>您的浏览器会显示本机的一个页面。请在其中选择您的钱包并签名。不会产生交易，也不会支付任何费用。</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>页面和钱包必须显示这四个词：</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>核对短语</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>重新打开页面</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>链接已复制。%1 秒后将从剪贴板清除。</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>遇到问题？</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>钱包对页面发出警告，或没有出现？有些钱包只认识本机的名称。</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>以 localhost 打开</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>本机的浏览器中没有钱包？请在别处签署该文本：在手机上、用程序，或在没有网络的机器上。</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>改为粘贴签名</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>账户地址</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>EVM 链 (0x…) 或 Solana (base58) 的地址。</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>生成要签署的文本</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>要签署的文本</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>要签署的文本</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>请原样签署此文本</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>要签署的文本的二维码</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>显示为二维码</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>由 personal_sign 或 signMessage 生成：0x 加 130 位数字，或 base58。该文本仅可使用一次。</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>您已登录。</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>授予的权限</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>该会话可以此账户登录此节点及其 Auth Bridge 的站点。它不能转移资金，也不能签署任何内容。此控制台不保留其任何部分；它列在“会话”中，可在那里结束。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>不是我的：结束它</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>检查签名</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>正在打开页面…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>无法启动浏览器。</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>请复制链接，并在本机的浏览器中打开。</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>正在等待签名 · 剩余 %1</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>时间已到。</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>两种格式都不符：应为 0x 加 40 位数字，或 32 至 44 个 base58 字符。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>链</translation>
        </message>
        <message>
            <source>At</source>
            <translation>位于</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>此节点</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>最晚结束时间</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>此账户在这里没有其他会话。是您的账户吗？</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>是，保留</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>会话已结束。</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>可能有人把他们的登录发给了您。请重新开始，并核对这四个词。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>链</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>签名方式</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>首次验证</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>最近验证</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>观察节点密钥</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>观察的密钥会显示其状态和代币。在此无法用它签署任何内容。</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 位十六进制数字。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>本机上的名称；其他节点永远看不到。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>观察</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>公钥由 64 个 0 至 9 和 a 至 f 的字符组成；此处有 %n 个。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>空闲</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>这 24 个助记词就是密钥。请按此顺序写在纸上，并将纸存放在远离火源和陌生人的地方。凭它们可在任何机器上重建密钥；没有助记词也没有备份，密钥会随本机一同丢失。</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>我已抄写</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>请输入纸上的这三个单词。</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>重新显示助记词</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>三次错误。再次显示助记词：请与您的纸逐一核对。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>单词 %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>您纸上的第 %1 个单词</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>这与显示给您的不同。请再看一遍单词旁的编号。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>单词 %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>不在单词表中：第 %1 个。请与您的纸核对。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>请先看看周围：谁看到这些助记词，谁就拥有密钥。任何程序都无法阻止其他程序或相机拍下屏幕；显示之前请结束屏幕共享。</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>单词 %1：%2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>单词 %1，已隐藏</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>隐藏助记词</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>显示助记词</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>没有人能再次提供这些助记词，而且它们无需口令即可打开密钥。不要让任何人看到此屏幕；不要拍照。</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>单词</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>输入时打开的列表包含全部 2,048 个单词；您的单词在您的纸上。</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>改用另一个密钥</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>输入密钥的助记词</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>您的节点密钥</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>请按此顺序将这 24 个单词写在纸上。它们是唯一不依赖本机的备份。</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>请从纸上输入其中三个，以确认字迹可读。</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>全部 24 个，按顺序。可一次性粘贴到第一个字段中。</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>密钥是在程序关闭前创建的。</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>我已抄写</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>节点密钥 %1 已加密存放在数据文件夹中。最后会要求输入其口令。其助记词除您的纸外未保存在任何地方。</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>这些是新的助记词。请划掉之前写下的。</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>单词 %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>列表中没有以此开头的单词。</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>这不是第 %1 个单词。请查看您的纸。</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>三次尝试均错误。请将您的纸与助记词核对。</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>第 %1 个单词不在 2,048 个单词之中。</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>24 个单词中已有 %1 个。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>这些是节点密钥 %1 的助记词。</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>每个单词都认识，但它们不是一组：有一个错误，或有两个互换了位置。</translation>
        </message>
        <message>
            <source>Go on unchecked</source>
            <translation>不核对，继续</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>稍后核对</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>尚不知道您的纸张是否可读。</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>如果上面有一个词写错，密钥及其代币和工作凭证会随本机一同失去。“节点密钥”页会提醒您，直到助记词得到核对。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>接受任务</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>正在收尾</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>此节点不为客户端提供服务，因此没有可暂停的工作。</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>任何时间都接受新任务。</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>在 %1 之前接受新任务。</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>您已将其暂停。</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>不在工作时间内。</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>本机正在使用电池。</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>保持此状态，直到您恢复为止。</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>恢复供电后继续。</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>将于 %1 继续。</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>还有 %n 个任务待完成。</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>不接受新任务。完成正在运行的，拒绝等待中的。</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>排空</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>不接受新任务。完成正在运行的和等待中的。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>重新接受新任务。</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>更改时间…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>打开工作时间。</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>直到明天 08:00</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>直到我恢复</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>完成等待中的任务，然后暂停 1 小时</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>没有客户端</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1，已在此测试</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>未选择任务</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>限额使用情况</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>保存回执…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>复制回执</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>显示摘要输入</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>要重新计算摘要，请保存回执，并用客户端发送的内容运行以下命令；节点未保留该内容：</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>重新计算摘要的命令</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>复制命令</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>选择一个任务以查看其计数、摘要和回执。提示词、回答、代码和文件均不保留，因此无法在此显示。</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>%1 任务</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>工作凭证：%1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>任务失败（%1）。</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>在沙箱中运行：无网络、无特权，内存最多 %1 GB，%2 个 CPU，%3 秒。代码、文件和输出不保留。</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>提示词和回答不保留；回执仅包含其摘要。</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>持续时间</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>退出代码</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>容器</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>原已就绪</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>专为其创建</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>回执摘要</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>账本上</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>位于高度 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>在 %n 个处理器上 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%1 / %2 MiB</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>保存回执</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>回执已保存到 %1</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>任何人都可离线检查：stacknetctl receipt verify FILE</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>回执已复制。</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>模型文件</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>盐</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>结束原因</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合约</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签署者</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>没有摘要输入</translation>
        </message>
        <message>
            <source>its own end</source>
            <translation>自行结束</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>信号</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>内存上限</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>时间上限</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>输出上限</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>被拒绝：从未运行</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>等待</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>排在 %n 个任务之后</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>是：仅在经过证明的硬件上</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>请求的类别</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>可重复类别</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpuDialog</name>
        <message>
            <source>Let GPU %1 work?</source>
            <translation>让 GPU %1 号工作？</translation>
        </message>
        <message>
            <source>Keep GPU %1 out of the work?</source>
            <translation>让 GPU %1 号不参与工作？</translation>
        </message>
        <message>
            <source>The model server of this node starts again. Chats that run are finished first; new ones wait until the model is loaded, which takes seconds to minutes.</source>
            <translation>此节点的模型服务器会重新启动。正在进行的聊天会先完成；新的聊天将等待模型加载，这需要几秒到几分钟。</translation>
        </message>
        <message>
            <source>What the remaining GPUs have no memory for is computed by the processor, or the model does not start.</source>
            <translation>其余 GPU 显存容纳不下的部分由处理器计算，或者模型无法启动。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Let it work</source>
            <translation>让它工作</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>不参与工作</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpus</name>
        <message>
            <source>not told</source>
            <translation>未告知</translation>
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
            <translation>本机的 GPU</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>显示标识</translation>
        </message>
        <message>
            <source>Show the ids of the GPUs</source>
            <translation>显示 GPU 的标识</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>占用率</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>显存</translation>
        </message>
        <message>
            <source>Takes work</source>
            <translation>承接工作</translation>
        </message>
        <message>
            <source>GPU %1 takes work</source>
            <translation>GPU %1 号承接工作</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1 号</translation>
        </message>
        <message>
            <source>GPU %1 · %2</source>
            <translation>GPU %1 号 · %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>隐藏标识</translation>
        </message>
        <message>
            <source>A GPU that takes no work is hidden from the model server of this node.</source>
            <translation>不承接工作的 GPU 对此节点的模型服务器不可见。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>未就绪</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>降级</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>正在重试</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 个等待中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n 个运行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>来自 %n 个账户</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> %1 后再次尝试。</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>它能响应请求。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>%1 成功，%2 失败，%3 未发送</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个 token</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>工具调用</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>R 类</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>上次错误</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>它在有限制的容器中运行代码，且无网络。</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>运行时</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>运行次数</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>就绪的容器</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>由其提供</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>创建耗时</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图像</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>模型或镜像</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>持续时间</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>回执摘要</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>退出代码</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>工作凭证</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>账本高度</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>由热池提供</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>已在此测试</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>处理器时间</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>处理器上限</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>内存峰值（字节）</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>内存上限（字节）</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>时间上限</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>所保留的全部任务</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>任务历史</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>没有保留任务</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>任务保留到其期限为止；“数据与隐私”说明了时长。</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有种类</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>最近一小时</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Failed (%1).</source>
            <translation>失败（%1）。</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>结束原因</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>请求的类别</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>可重复类别</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>工作时间</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>本机的时间，%1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>仅在这些时间接受新任务</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>本机使用电池时暂停</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>在某小时结束前接受的任务会在其后完成。共识和此节点应做的抽查始终继续；证明保持有效。</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>保存时间</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>夜间</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>上班时间</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>工作 %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>工作时间未生效：任何时间都接受任务。</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>请至少选择一小时。要停止所有工作，请改用暂停。</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>本机没有电池，或未报告。</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>目前正在使用电池。</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>目前已接通电源。</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>工作时间已保存并生效。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>最新任务</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>定格</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>新任务会等待，直到您显示它们。</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>尚无任务</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>客户端发送任务后，一秒内即显示在此。“概览”说明如何连接客户端。</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>显示 %n 个新任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy result digest</source>
            <translation>复制结果摘要</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>保存回执…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>有多少任务结束？</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>第一个任务结束后会出现第一个柱形。</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>耗时多久？</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % 低于</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>半数低于</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>第一个任务成功后，曲线开始显示。</translation>
        </message>
        <message>
            <source>No task in this time</source>
            <translation>这段时间没有任务</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>每 %1 的任务数</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>成功任务的用时，每 %1 统计</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>无法读取历史</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>节点的应答形式是此程序不认识的；两者必须是同一版本。</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>nothing waits</source>
            <translation>没有等待中的任务</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个聊天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chats, %2 code</source>
            <translation>%1 个聊天，%2 个代码</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>来自 %n 个账户</numerusform>
            </translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>持续时间中位数</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>由热池提供</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>工作视图</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>负载</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>抽查</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>节点可以工作</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>节点无法工作</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 个失败</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>尚未运行代码</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>共运行 %1 次</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>Re-executions</source>
            <translation>重新运行</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>24 小时内没有任务</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>95 % 低于 %1 · 24 小时内 %n 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>启动以来来自其他节点的任务</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>已在设置中关闭</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>30 天内已通过的抽查</translation>
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
            <translation>通过</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>判定违规</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>不匹配</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>已澄清</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>未提供输入</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>不可重复</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>未决</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>网络测试</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>裁决</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>关于您的任务，以及您检查过的任务</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>抽查的裁决</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>尚无裁定</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>网络会抽取任务重新运行；大多数任务从未被抽中。</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>此节点应做的检查</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>未完成的抽查</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>没有应做的检查</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>此节点被抽中时，检查会显示在此。</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>此节点的状况</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>可重新运行的内容</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>检查会暴露请求的哪些内容</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>最新裁决中有 %n 次违规判定。</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>最新裁决中没有违规判定。</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>已上链</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>不符合条件</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>客户端排除的</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>保有的输入</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1，%2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>为他人运行的检查</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>拒绝的指令</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>已设置的金丝雀</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>已发现的金丝雀</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>%1 类：%2（%3）</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>在账本上</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>尚未声明</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>Tasks of this node under check</source>
            <translation>此节点正在接受检查的任务</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>自己的任务正在接受检查</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>没有任务正在接受检查</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>网络抽中您的某个任务时，会显示在此，并注明由谁重新运行。</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>一次违规判定会扣除密钥代币的 %1。</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>一次违规判定会扣除密钥代币的 %1：目前为 %2 个代币。</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>尚无记录</translation>
        </message>
        <message>
            <source>none was judged</source>
            <translation>没有裁定</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged</source>
            <translation>
                <numerusform>共裁定 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>none judged since %1</source>
            <translation>自 %1 以来没有裁定</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since %1</source>
            <translation>
                <numerusform>自 %1 以来共裁定 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>归属</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>裁决</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>已扣除</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>积分</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>检查者</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>节点密钥</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>执行者</translation>
        </message>
        <message>
            <source>Points are known</source>
            <translation>积分已知</translation>
        </message>
    </context>
</TS>
