<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>API key created</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>API key replaced</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>API key revoked</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>API key seen in public</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Session ended</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>All sessions ended</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>Sign-in failed</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>Site entered or changed</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>Site removed</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>Signed in to a site</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>Code of a site used twice</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>Agreed to a site</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>Agreement taken back</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API keys</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>This node</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>List models</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Read the Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Write to the Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>Manage API keys</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Attested nodes only</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Replaced</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revoked</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>Test key</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>Ends %1</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>Never expires</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>Expires %1</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>Unused for %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 a minute</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 tokens a minute</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>%1 at once</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>EVM chain %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>contract wallet</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>The length after / in “%1” must be 0 to %2.</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>“%1” has bits set behind its length. For one address leave the / out.</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>A host is missing after ://.</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>The IPv6 address in the brackets is malformed.</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>No wildcards: name every host in full.</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>Write the host in lower case, as browsers do.</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>Write the host in its ASCII form (xn--…), so that look-alikes show.</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>The host may have letters, digits, - and . only.</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>The host has a dot too many.</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>The port must be 1 to 65535.</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>Leave :%1 out: it is the scheme's own port.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Give it a name.</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>A name is one line of readable text.</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>The name is too long: at most 64 bytes.</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>A Stack is one word of at most 64 bytes.</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>At most 16 address blocks; there are %1.</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>At most 32 models; there are %1.</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>“%1…” is too long for a model's name.</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>A key that may do nothing is of no use.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>A key that manages keys may do nothing else. Make two keys.</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>“Attested nodes only” restricts the others; choose one of them, too.</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>Digits only, please.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>At most %1.</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>3 to 64 letters, digits, _ or -.</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>One word of letters, digits, _ or -.</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>Write it like https://app.example.</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>It is too long for an origin.</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>Scheme, host and port only: leave out what follows, also a / at the end.</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>Leave out the user name before @.</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http is for development: tick the box below, or use https.</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>Only https is taken.</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>At least one origin is needed.</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>At most 16 origins; there are %1.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>The address is too long.</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation>Leave out the part from # on.</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>It must begin with one of the origins above, then a /.</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>It has characters that no address has; write them as %XX.</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>At most 16 addresses; there are %1.</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>A key was slashed</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>Evidence against a key</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>Censorship challenge against a key</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>Spot check lost</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>A key is jailed</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>A key is shut out for good</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>Signing has stopped</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>A connected key is locked</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>Votes are missed</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>No block becomes final</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>Too few peers</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>The clock is off</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>Attestation runs out</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>Attestation failed</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>The sandbox is not ready</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>The model is not ready</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>The node does not serve</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>The disk is nearly full</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>A term was taken away</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>An API key expires</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>A backup is old</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>Old data was not deleted</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>Paperwork is not settled</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>Waiting before signing</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>A channel does not work</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>%1 was slashed.</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>%1 signed two things that contradict each other.</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>%1 is accused of leaving a transaction out.</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>A spot check went against %1.</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 is jailed and does not validate.</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>%1 never validates again.</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>This node has stopped signing.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 is connected but locked: it cannot sign.</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>The GPUs are not attested any more.</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>Code is not run: the sandbox is not ready.</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>Chat is not served: the model is not ready.</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>No client can reach this node: its HTTP address is not open.</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>The network left a term that %1 led.</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>Old data could not be deleted.</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>The node listens for another one with its key before it signs.</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>Alerts do not reach the channel %1.</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Recovered</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>%1 missed %2 % of the votes.</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>No block became final for %1.</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>%1 peers are connected; there should be %2.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>This machine's clock is %1 ms from the other nodes.</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>The attestation ends in %1 and was not renewed.</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>Only %1 MB of disk are free.</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>The API key %1 expires in %2.</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>The newest backup of %1 is %2 old.</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>Paperwork waits for the ledger for %1.</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>when it happens</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>less than %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>peers</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milliseconds</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>percent</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>at once</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Staking</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Consensus</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Data and privacy</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Earnings</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>All channels</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>Evidence within its limits</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>Report has the known layout</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>Fields that the GPU adds are known</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>Certificates lead to NVIDIA's root</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>Report is signed by this GPU</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>Answers our question (freshness)</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>Firmware is the certified one</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>GPU is who it says</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>Driver is new enough</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>vBIOS is new enough</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>Reference values of the driver</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>Reference values of the vBIOS</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>Measurements match the reference values</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>No certificate is revoked</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>Confidential computing mode</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>Challenge answered once and in time</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>Token of NVIDIA's service</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>Not on your own deny list</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Not available</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>Confidential computing is off</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>Asking the GPUs</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Expiring</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>Nothing to do: the GPUs are asked again by themselves.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>Confidential tasks: eligible</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>Confidential tasks: not eligible</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>Not known, allowed</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Match</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>Mismatch</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Not compared</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Driver</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>CPU side: verified.</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>leaf, the GPU's own</translation>
        </message>
        <message>
            <source>root</source>
            <translation>root</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Not valid yet</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>It holds for the moment of the answer. What changes afterwards is seen at the next one.</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>no block is notarized</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>a notarized block is not final</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>a demanded transaction is not in the chain</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>the leader signed something wrong</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>others have left the leader</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>the leader is jailed</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>The bytes are no transaction of this chain.</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>The leader owed nothing there, or kept what it owed.</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>That validator did not demand this transaction there.</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>The transaction had expired when the leader learned of it.</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>Its number had been used when the leader learned of it.</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>It is too old to be punished.</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>It names an epoch that has not begun.</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>The leader was punished for this before.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>Voting</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>Watching only</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>Key locked</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>Sitting out</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>Listening first</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>Stopped voting</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>This node signs its votes.</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>The node's key is no validator of this epoch, so it follows without a vote.</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>The Node Key is locked. Unlock it to vote.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>It may have signed what it does not remember, so it stays silent until it is safe.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>It may have signed what it does not remember, so it stays silent until view %1.</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>Just started: it listens whether another node signs with its key, which would cost half of the stake.</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 Nothing is signed any more in this run (%2).</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (this node)</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>Term %1, led by %2: %3 of %4 proposals</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>%1 so far, running.</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1; how it ended is not final yet.</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1, completed.</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1, left at view %2</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1; this node did not leave it.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · two proposals at one view</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · two votes at one view</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · two final votes at one view</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · final vote after leaving</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · votes for two blocks</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · vote for an invalid block</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Vote (Notarize)</source>
            <translation>Vote (Notarize)</translation>
        </message>
        <message>
            <source>Final vote (Finalize)</source>
            <translation>Final vote (Finalize)</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>Left the term (Abandon)</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>Out for ever</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Jailed</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>This node</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Linked</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Not linked</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Upheld</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>The accused leader's block is final</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>Its certificate holds the vote that demands the transaction</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>The transaction is valid here and had not expired</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>The leader went on past the due view in its term</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the due view</source>
            <translation>The chain does not hold it up to the due view</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>The leader was not punished for this before</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>It is recent enough</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Too late</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>Voted for</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Owed</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Wrong: up to %1 tokens of the filing key are burned.</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %1 of its tokens and never validates again.</source>
            <translation>Upheld: the accused loses %1 of its tokens and never validates again.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %1 of the penalty, at most %2 tokens.</source>
            <translation>Upheld: the filing key gets %1 of the penalty, at most %2 tokens.</translation>
        </message>
        <message>
            <source>The transaction and who demanded it are published for ever.</source>
            <translation>The transaction and who demanded it are published for ever.</translation>
        </message>
        <message>
            <source>The node files a challenge with its own key whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>The node files a challenge with its own key whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>%1 tokens count as voting weight from the next epoch on.</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>%1 tokens stop counting as voting weight at the next epoch.</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>%1 tokens become free.</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>%1 tokens go on waiting.</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>The key takes part in the validator set again.</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>Anybody may buy the key with its tokens and paperwork for %2.</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>%2 of it go to the Stack the key came from.</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>The key is not for sale any more.</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>Paperwork worth %2 is filed for redemption, once and for ever.</translation>
        </message>
        <message>
            <source>Upheld, the accused leader loses its tokens and never validates again.</source>
            <translation>Upheld, the accused leader loses its tokens and never validates again.</translation>
        </message>
        <message>
            <source>Upheld, the filing key gets a part of the penalty, at most %1 tokens.</source>
            <translation>Upheld, the filing key gets a part of the penalty, at most %1 tokens.</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>The pin, its name and that name's key are deleted for good.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Blocks that no other pin needs are deleted from this node.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>%1 tokens left on the key are burned.</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>The key never serves, validates or changes hands again.</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>Signing two contradicting votes would cost %1 tokens.</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>A failed spot-check would cost %1 tokens.</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>Leaving out a demanded transaction as leader would cost %1 tokens.</translation>
        </message>
        <message>
            <source>Up to %1 tokens of the filing key are burned when the challenge proves nothing.</source>
            <translation>Up to %1 tokens of the filing key are burned when the challenge proves nothing.</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>It stays Cold for %3: no transfer, no listing, no work.</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>The public key is on the ledger, where everybody sees it, for good.</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>This node serves with the key. Never run the same key on two machines.</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>Its %1 tokens stay on the ledger; from here they cannot be reached.</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>Day (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>In %1 at your rate</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>Earnings in %1</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>Network: %1. Chain: %2.</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>This is a local network: all its nodes are on one machine, and nothing here is worth money.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>A task is counted on the UTC day on which the network accepted its paperwork.</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>Blocks and ledger differ: %1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>Blocks and ledger agree at height %1.</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>This node does not hold every block, so the sums were not held against the ledger.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Made %1.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>This API key does not exist any more.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>Look at the list again; it may have been removed elsewhere.</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>That passphrase does not open this Node Key.</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>Check the keyboard layout and Caps Lock, then try again.</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>This Node Key is not in the keystore of this node.</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>Choose a key that says Locked or Unlocked.</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>The Node Key is locked.</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>Unlock it, then do this again.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>The passphrase is too short.</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>Use at least 8 characters; four random words are better.</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>The Node Key is Cold until its 72 hours are over.</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>Wait for the time shown beside the key.</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>The Node Key is not in the state that this step needs.</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>The order is register, wait 72 hours, activate, connect.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>The Node Key is on the ledger already.</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>There is no receipt for this task.</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>A receipt appears once the task has ended well.</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>Another Stacknet program uses this data directory.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>Close the other program, or start with --data-dir and another folder.</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>The HTTP port is taken by another program.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>Close the other program, or start with --http 127.0.0.1:0 for a free port.</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>The connection to the engine is lost.</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>The console tries again by itself; see that stacknetd runs.</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>Something failed and gave no reason (%1).</translation>
        </message>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>The name must have 1 to 64 bytes of readable text.</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>Choose a shorter name on one line.</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>These rights do not go together.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>A key that manages keys may do nothing else.</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>One of the addresses is no address block.</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>Write it like 10.0.0.0/8 or 2001:db8::/32.</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>One of the model names is too long or has spaces, or there are more than 32.</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>The monthly budget is too large: at most 10^15 tokens.</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>This API key is revoked, or was replaced already.</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>Create a new one.</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>This API key has expired.</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>The old key can stay valid for 24 hours at most.</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>This session has ended already.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>Nothing was changed; look at the list again.</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>This node offers no wallet login.</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>It must serve clients, on this machine or under an https origin that is set in node.json.</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>Nobody signed within the time.</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>Start the sign-in again.</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>The sign-in was closed after five wrong links or signatures.</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>Start again; if it was not you, another program on this machine tried.</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>The sign-in was cancelled.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>Start again when you are ready.</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>This sign-in is over, or a newer one took its place.</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>Start it again.</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>This sign-in has ended.</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>This node takes no sign-in from that chain.</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>Use an account of another chain, or allow it in node.json.</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>The text was used already, or failed five times.</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>Make a new text and sign that.</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>The signature is of another account than the one that was named.</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>Sign with the account whose address you typed.</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>The Auth Bridge takes at most 1,000 sites.</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>Remove one that is not used any more.</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>This site is not entered any more.</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>No page could be opened on this machine.</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>See that a port of the loopback is free, then try again.</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>This node has no Rack.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>Set "enabled" under "rack" in node.json.</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>The Rack has as many jobs as it takes.</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>Wait until one is done, or cancel one.</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>This is no CID that can be used here.</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>Copy it again, from its first to its last letter.</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>It is not pinned here any more.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Look at the list again.</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>This job is not listed any more.</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>There is a file at the target already.</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>Choose a path that does not exist yet.</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>The key does not open this content.</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>Use the key that was shown when it was added.</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>The content is encrypted: its key is needed.</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>Give the key that was shown when it was added, or export a CAR.</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>The IPFS node does not answer.</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>See that it runs, then try again.</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>The disk of the Rack is full.</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>Free some space or unpin something.</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>The job was cancelled.</translation>
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
            <translation>%1 days</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>Graphics processor</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>Answers come faster; without one the processor does the work.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Driver</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>It gives the evidence that the GPU is genuine.</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>Confidential computing</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>Only attested machines get confidential tasks; all others still get ordinary ones.</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>Container runtime</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>Code tasks run in a locked-down container, or not at all.</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>A node that cannot write its votes down stops signing.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>Proposals with a wrong time are refused, and logins end too early.</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>Clients and other nodes connect there.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>Without one, chat requests are answered with 503.</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>Only %1 of %2 validators can be reached: no block can be finalized.</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>See the log</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%1 of %2 peers are not connected; the network goes on without them.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>This machine's clock is %1 from the other nodes; set it by NTP.</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>The node catches up with the network and does not vote yet.</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>Chat is not served: %1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>no model is running.</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>Code is not run: %1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>there is no container runtime.</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>The HTTP address is not open, so no client can reach this node.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 is connected but locked: it cannot sign.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>%1 is past its 72 hours and can be activated.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activate</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 is not on the ledger yet.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>Waiting for the first data</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>Not connected to the engine</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>What you see is the last that was known.</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>No news from the engine</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>What you see may not be true any more.</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>no Node Key of yours is serving</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>cannot take tasks</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>earning: a task is running</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>ready to earn</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>Act now · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>Safe, but look at this · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>Running normally · %1 · nothing urgent to do</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>%1 blocks finalized, %2 tasks done, %3 failed.</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>See the peers</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>The node finishes its tasks and takes no new ones.</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>Work is paused: no task is taken.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>The GPU's evidence did not pass: no confidential task.</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>See why</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>Node Key files (*.snkey);;All files (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>Slashing protection (*.json);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>%1 micro-USD</source>
            <translation>%1 micro-USD</translation>
        </message>
    </context>
    <context>
        <name>NodeKeys</name>
        <message>
            <source>Slashed: contradicting votes</source>
            <translation>Slashed: contradicting votes</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>Slashed: failed spot-check</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>Slashed: censorship</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 tokens</translation>
        </message>
        <message>
            <source>Points: %1</source>
            <translation>Points: %1</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>Key made</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>File exported</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Protection exported</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Signing stopped</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>Cold until %1</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1, tombstoned</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1, jailed</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>No backup</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>Words not checked</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>Backup old</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Backed up</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>epoch %1 · view %2</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>Estimate, by the last %n day</numerusform>
                <numerusform>Estimate, by the last %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>Where do points come from?</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>points a day</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>points an hour</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>No points yet</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>Points come from tasks that are done, from votes in time and from spot checks.</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>Where is the total going?</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Key registered</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Votes present</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Tasks done</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>Lost a term as leader</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>Demanded what was invalid</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>Slashed</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>Decay of an epoch</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>Spot checks done</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>Missed a spot check</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>Failed a spot check</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>Input of a task not handed over</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>Before or beside the record</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Spot checks</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Decay</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Penalties</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>Prompts and answers</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>Code that is run</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>Usage metrics</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>Waiting transactions</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>Inputs for spot checks</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Spot checks</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>Files in the Rack</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>Memory of users</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API keys</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>Wallet addresses</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit log</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>Models and images</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Proofs of deletion</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exports</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Swap</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>Core files</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>Memory of the process</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>Locked memory</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>Transport of the API</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>Every store is known</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>Nothing is learned from</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>Data stays where it is processed</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>Content is not copied</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>Clean up</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Pin</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Unpin</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>Collect garbage</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>Never written down</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Overwritten</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>Key destroyed</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>Kept for good</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>The pin, its name and that name's key are deleted for good.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Blocks that no other pin needs are deleted from this node.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>The IPFS node had it pinned before: its own pin stays.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>Its blocks stay on the IPFS node until that collects garbage.</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>Earnings and points</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>Alerts that happened</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Rules and channels of alerts</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>Prompts, responses and the files of chats, as text and as tokens</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>Memory alone: the request, its queue, the model's context</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>Until the answer is sent</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>To answer</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>Nobody has to</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>Code that is run, its standard input, files and output</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>Until the run ends</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>To run it</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>Settlement, and questions about a bill</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>The operator: stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db, beside the task</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>As long as the task's record</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>Proof of what was done</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>As the task's record</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db, on every node of the network</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>For ever</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>Settlement: the ledger is made of it</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>Nobody can</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>Memory until a day is over; metrics.db after that</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>Counters until the day's release; the last 400 releases</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>To see how the node is used</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>The operator: counters by a restart, releases by removing the file</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db, snapshots.db, on every node of the network</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>For ever; older blocks may be pruned</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>What the network agreed on</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>What this node's key has signed in consensus</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>Until the view is final; the newest for ever</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>Never to sign two things for one view (slashing)</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>Nobody should</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>Transactions waiting for a block, and promises to hold them</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db, orders.db, *.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>Until a block has them, or they expire</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>Proof of censorship</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>Memory alone</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>Until no drawn node can ask for them any more</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>To be checked by other nodes</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db, *.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>Until they are revealed, or the check is over</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>So that a restart can reveal and open them</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>Files that users put into the Rack, pins and their owners</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db, rack.key, rack/; and an IPFS node where one is configured</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>Until the user unpins it</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>The user wants it kept</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>The user: unpin, then garbage collection</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>Memory that a user asked for, encrypted under a key of the user's secret</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db; snapshots as encrypted segments in memory-snapshots/</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>Until the user deletes it</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>The user wants it remembered</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>The user: delete one or all, which destroys keys</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db, access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>While the node exists; a revoked key stays listed</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>To know who may ask, and to whom a bill goes</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>The operator revokes; what was revoked stays as a record</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</source>
            <translation>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>7 days from the sign-in, 12 hours idle</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>To stay signed in</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>The user signs out; the operator ends it</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts, and of consents for sites</source>
            <translation>Wallet addresses: of the messages to sign, of accounts, and of consents for sites</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given</source>
            <translation>A message to sign: 10 minutes; an account's number and consents: while they are given</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>Sign-in, and "sign out everywhere"</translation>
        </message>
        <message>
            <source>The user withdraws a consent</source>
            <translation>The user withdraws a consent</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>Who did what to which key or session: the last 100,000 entries</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db, login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>Until 100,000 newer entries are there</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>To find out what happened after a theft</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>Nobody: the log only grows</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>Verdicts about GPUs, their public evidence, RIM files, revocation lists</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db, attestation.key, attestation.json, rims/, revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>Verdicts until they end, with a bounded history</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>To know which node may take confidential tasks</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>The operator, by removing the files</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>What the node did: ids, counts, codes, addresses of peers. No content</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 days, or 16 MiB a file if that comes first</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>To find out what went wrong</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>Node Keys and keys of connections, encrypted; what unlocks an unattended node</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>While the node exists</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>To sign and to be reached</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>The operator</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>To start</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>Model files and tool images, downloaded or built, and their digests</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>The assets folder, sandbox/, inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>Until they are replaced or collected</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>To run tasks</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>The operator: stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>What was deleted: class, number of rows, times, settings that were read back</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>The newest 1,000</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>To show that the jobs ran</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>Where the operator puts them, outside the data directory</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>As long as the operator keeps them; deletion here does not reach them</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>Backups and accounts</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>The operator; a user's memory in them is useless once its key is gone</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</source>
            <translation>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>Statements of the operator's own earnings</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>The operator, by removing the file; paperwork is read from the ledger again</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>For ever; or as many days after their end as the operator sets</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>To find out what happened, and when</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>The operator: Inbox, When and how much</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>While they are set</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>To tell the operator</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>The operator: removes the rule or the channel</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>Of the console. Logs and exported files stay in English.</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Start at login</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>Starts the console without a window when you log in to the desktop.</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Stay in the tray</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>Closing the window keeps the node running behind an icon in the tray.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>High contrast is light or dark as the desktop is.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>In percent of the desktop's text size.</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Rows of tables</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>Compact shows more rows at once.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reduce motion</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>Nothing moves or blinks by itself.</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>Hide amounts at start</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>Lock after minutes without use</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>0 switches it off. The node goes on working while the console is locked.</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>Lock with the desktop</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>Locks when the desktop's screen lock comes on.</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>Lock on suspend</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>Locks before the machine goes to sleep.</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>Lock when minimised</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>Locks when the window is minimised or closed to the tray.</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>Desktop notifications</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>Shows alerts on the desktop. The Inbox gets all of them.</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Name of the node</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>Shown to people; other nodes see it too.</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>Address for peers</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>HOST:PORT that other nodes connect to; port 0 takes a free one.</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>Serve clients</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>Encrypted requests only</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>Refuses tasks whose body is not encrypted end to end.</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Public address</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>Model server</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>Sandbox runtime</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>Which container runtime runs code. Hardened prefers gVisor.</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>Let tasks be spot-checked</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>Check tasks of others</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>Runs tasks of other nodes again. Automatic: when the node serves clients.</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>Plant canaries</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>Keep settled tasks</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>Days after a task's paperwork is on the ledger.</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>Keep tasks without settlement</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>Days after a task whose paperwork never came to the ledger.</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>Keep failed tasks</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>Days after a task that failed.</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>Keep log lines</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>Days; at least 2.</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>Strict privacy</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>The node starts only without plain swap, without core files and with memory that can be locked.</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>Publish usage</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>Publishes sums of a day with noise, at GET /v1/usage.</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>Metrics for Prometheus</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>Answers GET /metrics for programs on this machine.</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>Keeps files by their content's address.</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack: bytes of each account</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>More is refused.</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack: pins of each account</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>Cost of a passphrase</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Comfortable</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>Hardened</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alerts</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Node</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>Modes of files</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Databases</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Keystore</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>GPU driver</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT disagreement</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Spot-check failure</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Censorship</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Tombstoned</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Jailed</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Applied</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>The Node Key is no validator: it signs no votes, so none of them can be slashed.</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>The Node Key is locked: nothing is signed until you unlock it.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>It may have signed what it does not remember, so it is silent.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>It may have signed what it does not remember, so it is silent until view %1.</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>It listens for another node with the same key before it signs: %1 left.</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>It signs nothing any more in this run.</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>Evidence against your key is known and not on the ledger yet.</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>The node stopped signing to be safe.</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>A challenge against your key is open.</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>A challenge against your key was rejected at height %1.</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>Term %1, which you led, was left after %n proposal.</numerusform>
                <numerusform>Term %1, which you led, was left after %n proposals.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>Work is paused.</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>Work is paused until %1.</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>No alert is open.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>%n alert needs you.</numerusform>
                <numerusform>%n alerts need you.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet Console, locked</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Starting %1 %</source>
            <translation>Starting %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Stopping</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Not registered</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Cold</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>Cold, ready</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Listed</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Filed</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Watch only</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Unlocked</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Succeeded</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Committed</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revoked</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Unreachable</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>Debug</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Weak</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Fair</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Strong</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Who did what</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>the newest 100,000 entries of each log are kept</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit log</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>No entry yet</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>Keys, sign-ins and sites are written down here when they are made, changed and ended.</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>This node does not serve clients</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>It keeps no keys and no sessions, so there is nothing to log.</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Since when</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>All time</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Last 24 hours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>All actions</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>Which log</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>Both logs</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Show newer entries</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>In development</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>Sites of the Auth Bridge</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>No site selected</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Add a site</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>This node does not serve clients.</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>No site may ask who you are</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>This node does not serve clients</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>Enter a site here to let people sign in to it with a wallet through this node.</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. Set "serve" in node.json to change that.</source>
            <translation>Nobody can sign in through it. Set "serve" in node.json to change that.</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>Choose a site in the table to see it here.</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>http on this machine counts as an origin. Turn that off before others use it.</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>People who agree are named to it, by a token that is good for one minute.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client id</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>Origin %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>Redirect %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>Logout URL</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>The site is entered.</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Remove “%1”?</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>No account has agreed to sign in there.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>%n account must agree again if it is entered again.</numerusform>
                <numerusform>%n accounts must agree again if it is entered again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>Remove site</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>The site is removed.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expires</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>Used this month</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Created</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>May be used for</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>API keys</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>No key selected</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Create API key</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Replace…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revoke…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>This node does not serve clients.</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>No API key yet</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Programs need one to call this node. A new key is shown once, then never again.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Create the first one</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>This node does not serve clients</translation>
        </message>
        <message>
            <source>It keeps no API keys. Set "serve" in node.json to let it take requests.</source>
            <translation>It keeps no API keys. Set "serve" in node.json to let it take requests.</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Choose a key in the table to see it here.</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>Programs that use this key are refused.</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>May be used for: %1.</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>%1 tokens used this month (UTC); no budget is set</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>%1 of %2 tokens used this month (UTC)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Created</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expires</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>From addresses</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
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
            <translation>none</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Replaces</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>Revoke the API key “%1”?</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>Nobody has used %1 yet.</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>Programs that use %1 are refused from their next request on. It was last used %2.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>A revoked key cannot be brought back. To change keys without a break, replace it instead.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Revoke key</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>The key “%1” is revoked.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>Parts of the Access page</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API keys</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Wallets</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit log</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>Open sessions</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>End session…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>End all others…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>No open session</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>End all…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>The session that is chosen stays</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>End this session?</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>%1 on “%2” is signed out at once, with all that sites got in the session.</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>To come back, somebody has to sign with the wallet again.</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>End session</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>The session is ended.</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>End all other sessions?</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>End all sessions?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n session ends at once, with all that sites got in them.</numerusform>
                <numerusform>%n sessions end at once, with all that sites got in them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>Only “%1” of %2 stays signed in.</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>Nobody stays signed in.</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>End sessions</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>The sessions are ended.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Accounts that are signed in</source>
            <translation>Accounts that are signed in</translation>
        </message>
        <message>
            <source>Sign out everywhere…</source>
            <translation>Sign out everywhere…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>Sign in with a wallet…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Wallets</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>Show its sessions</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>This node does not serve clients.</translation>
        </message>
        <message>
            <source>Nobody is signed in</source>
            <translation>Nobody is signed in</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Sign in with a wallet</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>This node does not serve clients</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. Set "serve" in node.json to change that.</source>
            <translation>Nobody can sign in to it. Set "serve" in node.json to change that.</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>Sign %1 out everywhere?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n session ends at once, with all that sites got in them.</numerusform>
                <numerusform>%n sessions end at once, with all that sites got in them.</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>To come back, somebody has to sign with the wallet again.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>The account is signed out.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>Add a channel</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>Change the channel</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>Save channel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>for example: my phone</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>The alert is posted as JSON.</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>Only the host is shown. Leave it empty to keep it.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>This channel is on</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>Up to five, with commas.</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>node@example.org</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>smtp.example.org</source>
            <translation>smtp.example.org</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS, required</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS from the start</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>None, on this machine only</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>empty: no login</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Signing key</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>One is stored. Leave it empty to keep it.</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>With one, every request is signed (Stacknet-Signature).</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>Stored in the node's data directory, readable by you only.</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>An absolute path begins with /.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine.</source>
            <translation>It must be https, or http on this machine.</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>One to five mail addresses with commas between them.</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>This is no mail address.</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>Mail to another machine must be encrypted.</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>Give the password of this user below.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Last sent</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Last result</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>delivered</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>not used yet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>When and how much</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Quiet hours</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>In the node's local time; over midnight when it is the earlier.</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>Quiet hours must have an end.</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>Messages an hour, at most</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>Then one message says that the rest is in the inbox.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>for ever</translation>
        </message>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>Keep ended alerts</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleDialog</name>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Change the rule</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Save rule</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>Tell me of</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>Critical alerts come in quiet hours too.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>at once</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>When it has lasted for</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>It must be over for as long, at most 5 minutes, to be recovered.</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>One step worse after</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>When nobody has acknowledged it by then.</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>This rule is on</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>To, beside the inbox</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 to %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1, for %2: %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>Tell me of</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>inbox only</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>muted until %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>on, %n muted</numerusform>
                <numerusform>on, %n muted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>Notifications of this desktop</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>Call a program</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>for example: /usr/local/bin/tell-me</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>Call a web address</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>for example: https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>How should it tell you?</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail, rules and a test are on the Inbox page.</source>
            <translation>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail, rules and a test are on the Inbox page.</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Write the whole path of the program, beginning with a slash.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Write an address that begins with https:// and holds no password.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>whole tokens</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>Share of the tokens</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>All of it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>That is no whole number.</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>That is more than there is: at most %1.</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>At least one token.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expires</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Scopes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>TEST EVIDENCE</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>Recorded evidence at a fixed clock is accepted here. It proves nothing.</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>The verdict holds for</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Export JSON…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>Policy…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>What works without a GPU</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>Verdicts so far</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>Verdicts so far, oldest first</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>No verdict yet</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Each time the GPUs are asked, what came out is kept here.</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>Attested nodes</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>by the ledger</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>No node is attested</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>Nodes check each other's GPUs and say on the ledger what they found.</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>What this cannot prove</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>A GPU of this node is claimed for another node too.</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>Neither takes confidential tasks until one of them gives it up.</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>Waiting for the node</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>The GPUs are asked again %1, by themselves.</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>The GPUs are asked again now.</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>CPU side: verified</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>CPU side: not proven</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>no verdict</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1: passed, valid until %2</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1: failed, %2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>%1 passed · %2 failed</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>The engine does not answer; this is %1 old.</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>This is %1 old.</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>Report copied.</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Export the report</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Report saved to %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>not asked</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>%n denied</numerusform>
                <numerusform>%n denied</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>somebody must say that it is good</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>silence is allowed and shown</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>What this node asks of evidence</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>Firmware identity (FWID)</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>Reference values (RIM)</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocation</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>Oldest driver</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>Oldest vBIOS, Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>Oldest vBIOS, Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>An answer must come within</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>A verdict holds at most</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>Your list of GPUs</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>Your list of RIMs</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>the policy as JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Node</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (this node)</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU claimed twice</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Attested</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Verified by</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>Ban %1?</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>That is too little: this node would see no more final blocks.</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>Its votes would be missing too, which costs points. Ban it only if you know why.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hour</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 hours</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 days</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>Until I lift it</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>Why (only you see it)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>Ban</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>Too long: %1 of at most %2 bytes.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>Add a site</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Change %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>Add site</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client id</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>The site sends it. It stays for good.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>Named in the tokens that it gets.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>Shown to people who are asked whether they agree.</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origins</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>One a line, as browsers write them. Answers go to these and to no other.</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>In development: http://localhost counts as an origin</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>Redirect URIs</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>Only for sites that cannot open a window. One a line.</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>Logout URL</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>This node calls it when a session ends. Empty: none.</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>A site with this id is entered already; change that one.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>First origin</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client id</translation>
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
            <translation>Certificate %1, %2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>Serial</translation>
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
            <translation>Open</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Upheld</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>%n more in the table</numerusform>
                <numerusform>%n more in the table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>A leader</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>view %1, due at %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>sent, in no block yet</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>in block %1</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>judged in block %1</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>accuses this node</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>filed by this node</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>Challenge against %1, %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>block %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>Challenge at view %1</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>Challenge against %1</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>the challenge as JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>The ledger judges it when a block holds it.</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>The leader left out what was demanded; it lost its tokens.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Accused</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>Built on the demand at</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>view %1 of epoch %2</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>view %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Demanded by</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>Filed by</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Filed</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Judged</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>This node's log says nothing more about it.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Accused</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>At view</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Due view</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>Filed in block</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>Judged in block</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
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
            <translation>Checks of the challenge</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>not reached</translation>
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
            <translation>Transaction</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>Your client's order</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Due view</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>Open a challenge</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>Sign and file</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>Show on the board</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>What can be challenged</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>No one is being blocked</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>Every demanded transaction is in the chain, and no order of your clients waits.</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3 of 3 · What filing means. It cannot be taken back.</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>Filed and paid by</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Unlock…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>It is shown on the board from now on.</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>Sign and file…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Reading the log…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>The proof could not be put together.</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>This cannot be filed: it would prove nothing and only burn the deposit.</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>Wait until the leader has passed the due view, then try again.</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>Go back and choose another transaction.</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · %2 free tokens</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>This node has no registered Node Key to pay with.</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>The key is locked. Unlock it to sign the challenge.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Accused</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>Challenge %1?</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>The verdict comes with the block that holds it.</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Challenge</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>Challenges</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>Open a challenge…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>No one is being blocked</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>A challenge appears here when somebody proves that a leader left out what was demanded.</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>File challenges by itself</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>The node accuses a leader whenever the log proves that it left something out.</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>My challenges · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>Against me · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>Network · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>No one accuses this node</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>This node has filed no challenge</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>File challenges by itself?</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>What the ledger would refuse is not filed, and no key of this node is accused.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Switch on</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>New passphrase for %1</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Passphrase now</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>New passphrase again</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>At least %1 characters; four random words are better.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Change passphrase</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Encrypting…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartCard</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>Show the last %n minute</numerusform>
                <numerusform>Show the last %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>View as table</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>Copy the chart as an image</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>Collecting</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>The chart begins after the first two seconds of data.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 at %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>Show the last hour</source>
            <translation>Show the last hour</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Show the last 24 hours</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 d</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Show the last 7 days</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 d</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>Show the last 30 days</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Show all of the time</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Custom…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>Choose the time to show</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Chart</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>Nothing is drawn yet.</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · each bar %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>Nothing in this time</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>There are no values between these two moments.</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, as a table</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: no values.</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1: %2 at the end, between %3 and %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>%n event is marked.</numerusform>
                <numerusform>%n events are marked.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>From %1 to %2. Left and right arrow read single values.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1, at least</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1, at most</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>Network %1 with %n validator, chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</numerusform>
                <numerusform>Network %1 with %n validators, chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>Start a new node</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>A new Node Key, on a local network of its own on this machine.</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>Join a network</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>A new Node Key, on the network that an invite file describes.</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Restore a Node Key from its words</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>Stop the old machine first: two nodes that sign with one key are slashed.</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>Attach to a running engine</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>Only look at and steer a stacknetd; nothing is made here.</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>for example: /home/me/stacknet-invite.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>Choose the invite file</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>Invite file</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>Invite file of the network that knows the key (optional)</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>for example: /var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Operator socket</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>Test the operator socket</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>Test the socket to go on.</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Look around</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>How do you want to begin?</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>Everything runs on this machine; no account and no server is needed.</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>Whoever runs the network gives it to you.</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>Empty: a local network of its own.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Asking…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>Version %1 answers, on %2 at height %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>Quit, or keep running without a window?</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>Quitting cancels %n running task.</numerusform>
                <numerusform>Quitting cancels %n running tasks.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Keep running</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Quit (the engine stops)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Matches</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>Page, key, action or setting</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nothing is called that.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>Connect a client</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>the HTTP address</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>HTTP address</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>Code for a client</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>Language of the code</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>the code for a client</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>Any OpenAI client works unchanged</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Create API key</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revoke…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API keys</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>No API key yet</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Programs need one to call this node. A new key is shown once, then never again.</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>Revoke the API key “%1”?</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>Programs that use %1 are refused from their next request on.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>A revoked key cannot be brought back.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Revoke key</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>not listening yet</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>Chat · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>No chat model</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>Code · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>No sandbox</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>Consensus</translation>
        </message>
        <message>
            <source>Consensus and censorship</source>
            <translation>Consensus and censorship</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>My votes</source>
            <translation>My votes</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>Leader now</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Watchdog</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>past, running and next leaders</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>Terms, oldest first</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>This node's vote</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>It begins to vote in</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>What leaders owe</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>No one is being blocked</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>Validators demand a transaction in their votes when it waits longer than a second.</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>Validators</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>of this epoch; a missing vote alone is no fault</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>No validators yet</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>They appear when the node knows the chain.</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>Evidence of contradictions</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>two signed messages that no honest node signs both</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>No contradiction was seen</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>Every signature that reached this node agrees with the others of its signer.</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>Show both messages</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>A challenge accuses this node of censorship.</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Show it</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>This node's key was convicted: it never validates again.</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>Staking shows what it cost and the proof.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Staking</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>This node's key is jailed after a failed spot check.</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>It leads and votes again after Unjail, once its time is over.</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>This node leads and owes a demanded transaction within %n proposal.</numerusform>
                <numerusform>This node leads and owes a demanded transaction within %n proposals.</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>It includes it by itself. Left out past view %1, it would cost every token of the key.</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>view %1 · final %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>this node is no validator</translation>
        </message>
        <message>
            <source>in the last final blocks</source>
            <translation>in the last final blocks</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>this node · term %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>leads term %1</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>%1 proposals left</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>%1 of %2 proposals of the term made</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Nothing is late</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>This node does not vote</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>leaves the term after %1</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>last left term %1, %2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>Term %1 will be led by this node, from view %2.</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>Term %1 will be led by %2, from view %3.</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>this node</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>Next leaders: %1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>Joining by the state of block %1: %2 of %3 pieces</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>Far behind: looking for a state to start from</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>Catching up block by block</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoch</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>Contradictions seen</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>Messages not used</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>State kept for others</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>of block %1</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>a leader has %1 proposals to include a demand</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>%n not met yet</numerusform>
                <numerusform>%n not met yet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>This file does not hold settings of the console.</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>There is no setting %1.</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>The setting %1 does not take this value.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copy %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
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
            <translation>The run that began at %1 did not end in good order: it was killed, or the machine went down.</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>It was killed at %1, by hand or because memory ran out.</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>It stopped itself at %1, because something that must never be was so.</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>A fault ended it at %1 (signal %2).</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>The console ended unexpectedly</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>It was started again by itself.</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Show the log</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>Create an API key</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Create key</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>for example: laptop</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>Only you see it. It is shown in the list of keys.</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>Chat completions</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>May be used for</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>Expires after</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>the new API key</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Creating…</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>Where from, which models, how much</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>More settings of the key</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>Code in the sandbox</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>List models</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Read the Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Write to the Rack</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Attested nodes only</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>Manage API keys</translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>Another number of days</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>Days until the key expires</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>Only from these addresses</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>One a line, up to 16. Empty: from anywhere.</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>model names</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>Only these models</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>One a line, up to 32. Empty: every model.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>Tokens a month</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>A calendar month in UTC.</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Tokens a minute</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Requests a minute</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Requests at once</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>That its requests come from, by id. Empty: none.</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>Test key: the echo model answers it, no model is called</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>Create a Node Key</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>for example: garage</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>A name on this machine; other nodes never see it.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>At least %1 characters; four random words are better.</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase again</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Create key</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Encrypting…</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>The passphrase is too short.</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>Use at least %1 characters.</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>Deriving the words…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>Nothing brings this back.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>Type “%1” to confirm</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>Passphrase of the key</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Kept for</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Kept now</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Oldest</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Next deletion</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Last deletion</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>How it goes</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>Nothing matches the filter.</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>Showing %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Export %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Saved to %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Deleted</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Proof</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Overwritten</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>Left in the log</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tries</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>Demanded at view</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Due view</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>In chain at view</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Demanded by</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>this node</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>Copy %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>Save the support bundle</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP files (*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>what is in the bundle and what was taken out</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>versions of the program and the system</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>checks of this machine, and settings</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>settings of the node</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>what the node says of itself</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>the newest lines of the log</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Support bundle</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys and names are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys and names are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>Contents of the bundle</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Taken out</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>The node is asked what would go in…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>When the node does not answer, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>When the node does not answer, this writes the bundle: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>%1 bytes before packing; %2 places taken out.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Saved to %1</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>Look into it before you give it to anybody.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>Leading</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>This node leads term %1 and has %2 of %3 proposals left.</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>term %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>From view %1 on, unless a term ends before.</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>not planned</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>None of the next terms is this node's.</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Watchdog</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>Then this node leaves the term of %1.</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>Cold key</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>%1 can be activated then.</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>Fresh evidence</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>Confidential tasks are refused until then.</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>The GPU verdict runs out; the node renews it before.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>The pause ends and tasks are taken again.</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>The schedule pauses work.</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>The schedule starts work.</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>Next duties</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>No duty</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>This node's key is no validator: it never leads.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>More about %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>Redeemed</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Filed</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>Accruing</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
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
            <translation>Earnings</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>Accrued</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Filed</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>Redeemed</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>A day on average</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>Does it add up?</translation>
        </message>
        <message>
            <source>By key</source>
            <translation>By key</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>Earnings by Node Key</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>No key on the ledger</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>A Connected Node Key earns with every task that it does.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Open Node Keys</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>File this key…</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>Monthly statements</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>Statement as PDF…</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>No month yet</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>Months appear with the first task that the network accepts.</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>one signed record for each task, as the ledger has it</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens in</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens out</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>Time used</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>No paperwork yet</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>Each task that this node does is one record here, once the network has accepted it.</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>Your currency, three letters</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>Your rate for one US dollar</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>Your own rate: 1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>Only shown here and in statements; the network knows no rate.</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>Type a rate and a currency to see a column in it.</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>The currency is three letters, such as EUR.</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>The rate is a number above zero, such as 0.92.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>%n key, not filed</numerusform>
                <numerusform>%n keys, not filed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>%n key, waiting for a payout</numerusform>
                <numerusform>%n keys, waiting for a payout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>%n key, paid out</numerusform>
                <numerusform>%n keys, paid out</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>no earnings yet</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>the first day still runs</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>over %n whole UTC day</numerusform>
                <numerusform>over %n whole UTC days</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>The records do not add up with the ledger. %1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>Adds up</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>Every record in the blocks was added up and is what the ledger says of your keys.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>The blocks are being read.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Differs</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>Not comparable</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>Blocks up to height %1 are read; the others follow.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>%n record, %1</numerusform>
                <numerusform>%n records, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>In the blocks</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>On the ledger</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>At height</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>on the UTC day of the block</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>What came in each day?</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD a UTC day</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>No earnings yet</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>Connect a Node Key and a client: each task that the network accepts earns Paper.</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>What came together?</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>Redeemed: paid out under the reference %1.</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>Filed: it waits until its Stack pays it out and says so on the ledger.</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>Cannot be filed now: only an Active key can be, and %1 is %2.</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>Cannot be filed now: %1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>File %1 for ever?</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>File for ever</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 is filed.</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>Save the statement of %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Saved to %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Retry</source>
            <translation>Retry</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Show the log</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>The node could not start</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>Nothing was changed. Correct the cause, then try again.</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>The engine says: %1</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>Starting the node</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Getting ready…</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 percent</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>The node is stopped</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>It neither votes nor serves. Everything committed is on disk.</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>Closing the window…</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>Stopping the node</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>Votes and receipts under way are written to disk first.</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>This takes a few seconds at most.</translation>
        </message>
        <message>
            <source>Opening the data directory</source>
            <translation>Opening the data directory</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>Unlocking the Node Key</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>Opening the chain</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>Connecting to the other nodes</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>Preparing the model and the sandbox</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>Looking after what is kept</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>Asking the GPUs for evidence</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>Opening the Rack</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>Reading what the operator decided</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>Starting the HTTP API</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>%n running task is cancelled.</numerusform>
                <numerusform>%n running tasks are cancelled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>%n waiting task is refused.</numerusform>
                <numerusform>%n waiting tasks are refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>Paperwork of %n task is not final yet; it is handed in again at the next start.</numerusform>
                <numerusform>Paperwork of %n tasks is not final yet; it is handed in again at the next start.</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>This node leads the term; another one takes over after the watchdog's time.</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>Set up this node…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>Open a backup…</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>Data directory to open</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>This data is from a newer version</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>No node is set up here</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>The data directory %1 holds no node.</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>The set-up takes a few minutes and can be left at any step.</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>The engine does not answer</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>This window looks at an engine in another program.</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>A double signature was seen</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>A key was slashed</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>A leader was challenged</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>A challenge was judged</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>A term ended</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>This node left a term</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Signing stopped</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>The validators changed</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>Too few validators for a new set</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceDialog</name>
        <message>
            <source>Contradiction of %1</source>
            <translation>Contradiction of %1</translation>
        </message>
        <message>
            <source>%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What differs has a ≠ in front.</source>
            <translation>%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What differs has a ≠ in front.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Seen here</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>In block</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>the evidence as JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>Signed bytes</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>Open evidence to check</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>Evidence (*.json);;All files (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>Check a file of evidence</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>Open a file of evidence to check</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>the report</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>Export report…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>Clear the report of the file</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>Checking %1…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 could not be read: %2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>See that the file is there and that you may read it.</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 is larger than 4 MiB, so it is no evidence.</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>Evidence of sixteen GPUs has less than 2 MiB.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 is empty.</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>Choose a file with evidence.</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 is not evidence of a GPU.</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>This is what the file says, not this node.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1: </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>FILE %1: %n GPU, every check is good</numerusform>
                <numerusform>FILE %1: %n GPUs, every check is good</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>FILE %1: %2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>Not readable in the revocation folder: %1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Export the report</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Report saved to %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Seen here</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>In block</translation>
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
            <translation>Certificate chain</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>from the GPU to NVIDIA's root</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>There is no certificate to show.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>Checks of the evidence</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Nothing was checked yet</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>Checks appear here with the first evidence.</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Measurements</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>Only mismatches</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>Measurements, expected against actual</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>No measurements to compare</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>They are compared when the report is signed and the reference values are at hand.</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1, passed</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1, failed</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>%n in all, none against it</numerusform>
                <numerusform>%n in all, none against it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n against it</numerusform>
                <numerusform>%n against it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>%n, all as expected</numerusform>
                <numerusform>%n, all as expected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>%1 of %n differ</numerusform>
                <numerusform>%1 of %n differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>What could be taken from you</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>of everything that a key holds, bonded or not</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>BFT disagreement</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>Two signed messages of one key that contradict each other. Never run a key on two machines.</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Spot-check failure</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>A task that others ran again gave another result than you signed, and a committee confirmed it.</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Censorship</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>As leader you left out a transaction that others demanded, and the log proves it.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>Portable: keep data and settings beside the program</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Name of the node</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>Address for other nodes</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>Choose the data folder</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>Where does the node keep its data?</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>Chain, encrypted keys and logs. Prompts and answers are not kept.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>The program's own folder cannot be written to.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>You may not write there. Choose a folder of your own.</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>Other files are in it. Choose an empty or a new folder.</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>A node is in it already. Choose another folder, or open that one with --data-dir.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>%1 GiB are free.</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>At least 2 GiB are needed; choose a folder on another disk.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>20 GiB leave room for a year; it begins with less.</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>Give it a name of 1 to 64 characters.</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>This name is too long or has characters that cannot be shown.</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>You see it here; peers see it, too.</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>0.0.0.0 listens on every network; the port must be open.</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>Write HOST:PORT, for example 0.0.0.0:8481.</translation>
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
            <translation>The evidence of GPU %1 holds for</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>Show ids</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>Show the ids of GPU %1</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>Chain, checks, measurements</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>Chain, checks and measurements of GPU %1</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>not valid</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>Hide ids</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>Chip (PDI)</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>Firmware (UEID)</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Driver</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>First problem</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Can wait</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>What this machine can do</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>Nothing here stops you: what is missing can be added later.</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>Looking at the machine…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>Everything is there.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>%n thing could be better.</numerusform>
                <numerusform>%n things could be better.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>Why it matters: %1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>Fix: %1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>the fix for %1</translation>
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
            <translation>Time</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>Finalized per minute</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>Tasks per minute</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>Nothing matches</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>No row passes the filter. Clear it to see all of them.</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>This could not be read</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Loading…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progress of the export</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>Cancel export</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>Showing %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>Showing %1 of %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>These are too many rows to copy.</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>Choose fewer of them, or use Export.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Export %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 so far</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>%1 rows saved to %2</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>The export was cancelled; no file was written.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>Hold it down for %n second.</numerusform>
                <numerusform>Hold it down for %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>Import a Node Key</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>Stop the key on every other machine for good before you unlock it here.</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Choose file…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>No file chosen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>Import key</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>Node Key to import</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>Alerts stay on this machine</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>Add mail, a webhook or a command, so that you hear of them when you are not here.</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>Add a channel…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Send a test</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>When and how much</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>Change quiet hours and limits</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>No quiet hours: alerts come at any time.</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>At most %n message an hour; the rest waits in the inbox.</numerusform>
                <numerusform>At most %n messages an hour; the rest waits in the inbox.</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>The inbox keeps alerts for ever.</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>The inbox keeps ended alerts for %n day.</numerusform>
                <numerusform>The inbox keeps ended alerts for %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Switch on</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>Last error, %1: %2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>The channel is saved.</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>Send a test, so that you know it works.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 is switched on.</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>%1 is switched off.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>%1 took the test.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Look whether it has arrived.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remove %1?</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>Rules that send to it go on without it. Its password or signing key is deleted.</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>Remove channel</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>The channel is removed.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Recovered</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>Lowest severity</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>All severities</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1 and worse</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>All time</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Last 24 hours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>Acknowledge all</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alerts</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>Nothing has happened that needs you</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>What the rules watch is told here, on the desktop and through your channels.</translation>
        </message>
        <message>
            <source>Load older alerts</source>
            <translation>Load older alerts</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mute</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>No message about this subject for a while.</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>For 1 hour</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>For 24 hours</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>For 7 days</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Not any more</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J and K go down and up, E acknowledges, Enter opens the page.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nothing needs you</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>%n alert needs you</numerusform>
                <numerusform>%n alerts need you</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>Alerts cannot be kept on this machine.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>All open alerts are acknowledged.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Not muted any more.</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>Muted until %1. It stays in the inbox.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>Parts of the inbox</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alerts</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>Alerts (%1)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>These are settings. What has happened is under Alerts; the inbox gets every alert.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>New rule…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mute</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>For 1 hour</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>For 8 hours</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>For 24 hours</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>For 7 days</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Not any more</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>This rule comes with the program; switch it off instead.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Switch on</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>The rule is saved.</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1: switched on.</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1: switched off; nothing is told of it.</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>The rule is removed.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>The rule is back.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Not muted any more.</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>Muted until %1. Its alerts are in the inbox all the same.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::IncidentModel</name>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>this node</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>%1, muted</source>
            <translation>%1, muted</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>Public key of %1</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>Public: whoever has it can look at the key and send to it, nothing more.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Public key</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Keystore</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>Stake</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Last signed</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Free tokens</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Bonded tokens</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Tokens served</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
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
            <translation>Public key</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>Words of %1</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>Hold to show the words</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>until it is locked</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Keystore</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Lock all keys</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>An unlocked key locks after</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>The node's own key is not locked by time: it signs on</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restore…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>Restore from words…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Import file…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Verify…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Verify a backup…</translation>
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
            <translation>The console is locked</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>Node Key to unlock with</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>Amounts are hidden and nothing can be signed from here. %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Unlocking…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>Lowest level shown</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 and above</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>Filter log lines</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>Filter by module, event or value</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Follow</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>Keeps the newest line in sight.</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>Copy lines</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Log lines</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>No line to show</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>Nothing was logged yet, or the filter leaves nothing.</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 of %2 lines</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n line copied.</numerusform>
                <numerusform>%n lines copied.</numerusform>
            </translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>Logs and diagnostics</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Self-check</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Support bundle…</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>Search by regular expression</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>Module shown</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>All modules</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>Lowest level written</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>The node writes from this level on:</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>This is no regular expression: %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>OPERATE</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>MANAGE</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>SYSTEM</translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>LOCAL NETWORK, TEST EVIDENCE</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>recorded GPU evidence stands for this node's own; it proves nothing</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>LOCAL NETWORK</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>all validators run on this machine; nothing here has value</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>The connection to the engine is lost.</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>It is tried again by itself. %1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>The numbers are %1 old.</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>The engine has not sent anything since; it may be busy or stuck.</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Create API key</translation>
        </message>
        <message>
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>Create Node Key</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>setting</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dark theme</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Theme of the system</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>Stop the node and close?</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>The engine runs inside this window: closing it stops voting and serving.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Stop and close</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Staking</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Consensus</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Earnings</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Data and privacy</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Stacknet Console – %1</source>
            <translation>Stacknet Console – %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread alert(s)</source>
            <translation>
                <numerusform>%n unread alert</numerusform>
                <numerusform>%n unread alerts</numerusform>
            </translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Lock the console</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Show amounts</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Hide amounts</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Support bundle…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Profiles…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>Pause work</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Resume work</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1 or %n other</numerusform>
                <numerusform>%1 or %n others</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Measured</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>In %1 at your rate</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>At your rate</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>Month (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
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
            <translation>Move %1 to another machine</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  Stop here</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  Wait</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  Take along</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  Import there</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  Observe, start</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>Lock the key</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>Save the key…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>Save the slashing protection…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>Both are imported there, and the key is locked there</translation>
        </message>
        <message>
            <source>On the other machine: set the node up with this key (first run: restore, or stacknetctl, see the operator guide), then on its page Node Keys choose Import slashing protection. Leave the key locked there for now.</source>
            <translation>On the other machine: set the node up with this key (first run: restore, or stacknetctl, see the operator guide), then on its page Node Keys choose Import slashing protection. Leave the key locked there for now.</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Unlocked</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>No vote of the key is in the last blocks.</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>%1 of the last %2 blocks still hold a vote of the key.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>The key is unlocked HERE again. Lock it at once.</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>It signs: %1 of the last %2 blocks hold a vote of the key.</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>No vote seen yet.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Save the Node Key</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Save the slashing protection</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
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
            <translation>Network</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Peers connected</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>Median latency</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>Reached by others</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Clock offset</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>Views of the network</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Traffic</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>Routing</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>Reachability</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>%1 in, %2 out</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>no peer answers</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>slowest %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 per second</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>not seen</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>no peer linked by itself</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>on this machine</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>by %n peer</numerusform>
                <numerusform>by %n peers</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>too far: see Overview</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>median over peers</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>Banned</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>both ways</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>out</source>
            <translation>out</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>until you lift it</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>validator, %1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Peers</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>No peers</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>Copy peer</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>Ban…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>Lift the ban</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>No peer selected</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>How many peers answer how fast</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>Peers by latency</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>more</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>Choose a peer to see its link, and to ban it or copy it.</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Clock offset</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Messages dropped</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Your reason</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>Peer copied.</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>It fits into "peers" of node.json.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>this machine only</translation>
        </message>
        <message>
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>local network</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>Reached from outside</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>Open on this machine</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>This machine only</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>%n peer linked to this node by itself.</numerusform>
                <numerusform>%n peers linked to this node by themselves.</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>The port does not answer. Another program or a firewall on this machine may hold it.</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>Links turned away</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>Nobody was turned away</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>Links of strangers and of banned peers show here.</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Messages dropped</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>since the start, by reason</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>Messages dropped, by reason</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>None was dropped</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>Messages that fit no rule are counted here.</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>Can others reach this node?</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Test now</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>Catching up</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>Listens on</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>answers (%1)</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>This node has every block up to height %1.</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>Looking for a snapshot of the ledger.</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>Fetching the ledger at height %1: %2 of %3 parts.</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>Fetching blocks; it is at height %1.</translation>
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
            <translation>Not serving</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>No link</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>Full or paused</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>Can be chosen</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>%1 was chosen (%2) among %3 nodes that are %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>%n put out by: %1.</numerusform>
                <numerusform>%n put out by: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1: out, %2.</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1: weight %2, drawn first with %3 %.</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>Nodes that tasks can go to</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>Nodes of the routing table</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>No node has said what it can do</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>Nodes tell each other every few seconds.</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>Last decisions</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>Last routing decisions</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>No decision yet</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>One is made when a client asks GET /v1/route for a node.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>Choose a decision to see who was put out, by what, and how the choice was drawn.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>How much comes in?</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB per second</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>How much goes out?</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>How far away are the peers?</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms, median round trip</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>The Node Key is in your keystore.</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>Unlock it, then register it to put it on the ledger.</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>The Node Key is back in your keystore.</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>If it voted elsewhere, import its slashing protection before you unlock it.</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>Slashing protection to import</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>The slashing protection is in place: nothing that is in it is signed again.</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>Every Node Key is locked.</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>Lock every Node Key?</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>This node signs its votes and paperwork with one of them.</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>While that key is locked the node cannot vote or earn.</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Lock all keys</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 is locked.</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>Lock %1?</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>The key is connected: this node signs its votes and paperwork with it.</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>While it is locked the node cannot vote or earn with it.</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>Lock key</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>Register %1?</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>Register key</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 is registered.</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 is active.</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>Connect %1?</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>Connect key</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 is connected.</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 is not for sale any more.</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>File the paperwork of %1?</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>Hold to file for ever</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 is filed.</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>Delete %1 from this machine?</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>Hold to delete</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>%1 is deleted from this machine.</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>%1 has a new passphrase.</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>Export it again: earlier files keep the old one.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Save the Node Key</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>The encrypted key is in %1. Its passphrase is not in the file.</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Save the slashing protection</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>What the key has signed is in %1.</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>%1 is not watched any more.</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>%1 is watched again.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>A key that you watch. It is not on the ledger of this network.</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>A key that you watch. Nothing can be signed with it here.</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>A key of another operator.</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>Tombstoned: it was slashed and never validates again.</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>Jailed until epoch %1 at least; unjail it on the Staking page.</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>Only in your keystore so far. Register it to put it on the ledger.</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>The 72 hours are over. Activate it to use it.</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>Ready. Connect it to let this node serve and earn with it.</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>This node serves and signs with the key.</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>Connected but locked: it cannot sign. Unlock it.</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>Offered for sale; it does not serve while listed.</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>Filed for its paperwork. This is final.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>locks %1</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>until you lock it</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>signs votes</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>follows without a vote</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>locked: signs nothing</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>sits out until view %1</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>listens for another node with this key, %1 more</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>stopped: %1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>No key selected</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>Details of the key</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Unlock…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Register…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activate</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connect…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Stop watching</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>More actions with the key</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>Show as QR code…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Change passphrase…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>Export encrypted file…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>Show words…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>Move to another machine…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>Offer for sale…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Transfer…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>File paperwork…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>Delete from this machine…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>History of the key</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nothing yet</translation>
        </message>
        <message>
            <source>Slashes, points and backups of the key show here.</source>
            <translation>Slashes, points and backups of the key show here.</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>Export slashing protection…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>Import slashing protection…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>Write the words down…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Verify a backup…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Choose a key in the table to see it here.</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>Possible %1</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Unlock the key first</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Public key</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Free tokens</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Bonded tokens</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>Unbonding tokens</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Tokens served</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 records</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>Source stack</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validator</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>yes, it votes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>This node has never voted with the key: there is nothing to protect yet.</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Last signed</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signing</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Unlocked</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>Wait after a start</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Protection exported</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>written down and checked</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>not checked yet</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>File exported</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>Sealed with</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Public key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Keystore</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Free tokens</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Bonded tokens</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Tokens served</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
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
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>No Node Key</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>A Node Key lets this node vote, serve and earn.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Create the first one</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>Watch a key…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>Create key…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>Yours %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>Watched %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>Network %1</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>No watched key</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>Watch the key of another machine or operator: its state and its tokens, nothing more.</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>No key on the ledger</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>Keys show here once somebody registers one.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>%n key has no backup.</numerusform>
                <numerusform>%n keys have no backup.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 has no backup.</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>If this machine dies, so does the key, with its tokens and its paperwork.</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>Back up %1…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>Recovered</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet: %1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>An alert is over.</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>There is an alert. Unlock the console to see it.</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>There are many alerts. The others wait in the inbox.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>%n alert came in the quiet hours.</numerusform>
                <numerusform>%n alerts came in the quiet hours.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>It is over: %1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet: more alerts</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>%n more alert in the inbox.</numerusform>
                <numerusform>%n more alerts in the inbox.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Peers connected</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>Your Node Keys</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>History of the last ten minutes</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Node Keys</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>No Node Key</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>A Node Key lets this node vote, serve and earn.</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>Create a Node Key</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>All Node Keys</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>Latest tasks</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>No task yet</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>Tasks appear here within a second of a client sending one. Connect a client above.</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>All tasks</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>view %1 · final %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>this node · term %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>leads term %1</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>%1 used so far</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>%1 of %2 proposals of the term used</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>no peer answers</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>median round trip %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>%1 tokens at stake</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>%1 connected</translation>
        </message>
        <message>
            <source>%1 succeeded · %2 failed</source>
            <translation>%1 succeeded · %2 failed</translation>
        </message>
        <message>
            <source>running · %1 queued</source>
            <translation>running · %1 queued</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>Blocks finalized</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>per minute</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>Chain height</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blocks</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Tasks done</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>No key, peer or service needs you.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>It is looked at again when the engine sends news.</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>Stake at risk</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Spot-checks passed</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>Proposals left</translation>
        </message>
        <message>
            <source>Recent events</source>
            <translation>Recent events</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Nothing has happened yet</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>Slashes, challenges, ended terms and changes of the validators appear here.</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 bonded</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>%1 in 24 h, as far as this run knows</source>
            <translation>%1 in 24 h, as far as this run knows</translation>
        </message>
        <message>
            <source>none was judged yet</source>
            <translation>none was judged yet</translation>
        </message>
        <message>
            <source>of %1 judged</source>
            <translation>of %1 judged</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <translation>runs out %1</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>confidential tasks are taken</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>no confidential tasks</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase again</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>Lock the window when nobody uses it for</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>Minutes until the window locks</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>Encrypt the key</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>The key is encrypted already, and keeps its passphrase.</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Encrypting…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>Measuring how long this machine needs for one passphrase…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>At least 8 characters; four random words are better.</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>Too short: at least 8 characters.</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>Too long: at most 1,024 bytes.</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>Weak: it could be guessed. Add words.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>Fair: one more word makes it good.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Good.</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>Strength: %1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Both are the same.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>The two differ.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>Pause until…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>This node takes no tasks until then. It goes on voting, and keeps its stake.</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>Take work again at</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>Let running tasks end first</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>This time is over; choose a later one.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>Choose a time within the next %n day.</numerusform>
                <numerusform>Choose a time within the next %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>A pause of %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>Peer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>Round trip</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>Says it is</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>Peer</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latency</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Out</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Last 24 hours</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>Rank among validators</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>Routing tier</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>Why did it change?</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>Gains</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Losses</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Spot checks</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Decay</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Show: %1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>From height</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>To height</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>Why points changed</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>No points yet</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>%n key together</numerusform>
                <numerusform>%n keys together</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>no key of yours votes</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>the only validator</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>more points than %1 % of the others</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>not advertised</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>weight %1 · capacity class %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>%1 in 7 days</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>nothing recorded yet</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>recorded since %1</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>List %1 for sale</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>Price in US dollars</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>Up to six decimals.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>The price must be above zero.</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>That is no amount in dollars, such as 12.50.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>Classes of data</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nothing selected</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>Delete now what is past its time</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>The table is not here yet</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>The engine writes it once the stores are open.</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>Deletion by time has not run yet; it runs %1.</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>%n store in the data directory is not in the table: %1</numerusform>
                <numerusform>%n stores in the data directory are not in the table: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>Nobody deletes what lies there. Find out which program wrote it.</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>The last pass did not get everything: %1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>It is tried again with the next pass.</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>%n deletion waits until the log of their database is free.</numerusform>
                <numerusform>%n deletions wait until the log of their database is free.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>Choose a row in the table to see it here.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Kept now</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>not counted</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Oldest</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Next deletion</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Last deletion</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1, %2 rows</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Deleting…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>Nothing was past its time.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>%n row that was past its time is gone.</numerusform>
                <numerusform>%n rows that were past their time are gone.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>The proofs are under Promises and proofs.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>What the memory is</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>Accounts with a memory</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Encrypted</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Open now</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>Chats that opted in</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>Wrong secrets</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>This node keeps no memories</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>Memories belong to the HTTP API, and this node does not serve clients.</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>%1 snapshots on this node</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>of all together</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>in memory.db</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>keys in memory</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>since the start</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>Data and privacy</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>Parts of the Data and privacy page</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>What is kept</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>Promises and proofs</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>Promises, and what keeps them</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>This machine</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>Proofs of the last deletions</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>what was deleted is not in them</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Proofs of deletion</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>Nothing was deleted yet</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Not kept</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>strict: the node starts only where all holds</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % of %2</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>IPFS node</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Pins</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nothing selected</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>More about the Rack</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>Import a CAR file…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>Pin by CID…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>Collect garbage…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>Reads every block and compares it with its CID</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>Unpin…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Forget…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>Unpins it even when the IPFS node does not answer</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Jobs</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>Cancel job</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>Jobs of the Rack</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>No job yet</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>What you order of the Rack is done one by one; it is listed here until the node is started again.</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>The Rack is empty</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>This node has no Rack</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>Drop a file here, or choose one. It is kept until you unpin it.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json to keep files here.</source>
            <translation>Set "enabled" under "rack" in node.json to keep files here.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Add a file</translation>
        </message>
        <message>
            <source>the newest %1 of %2</source>
            <translation>the newest %1 of %2</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>No Rack</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Not ready</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>This node keeps no files.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>New content goes to the IPFS node at %1.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>New content goes to the IPFS node at %1 (version %2).</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>New content is kept on this node; no IPFS node is asked.</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>On this node's disk: %1 in %2 blocks.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>%1 of %2 pins</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>Choose a pin in the table to see it here.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Encrypted</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Not encrypted</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>Its key was shown once when it was added; it is not here.</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>Whoever has the CID and reaches it can read it.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 bytes)</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>Kept since</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>not made here</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>On the IPFS node</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>pinned there before</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>pinned by this node</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>It is being verified; see Jobs.</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>Forget “%1” for good?</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>Unpin “%1” for good?</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Forget it</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Unpin it</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1, kept since %2.</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>It is let go; see Jobs.</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>Collect garbage?</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Collect</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>collect</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>Blocks that no pin needs are deleted from this node.</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>Garbage is being collected; see Jobs.</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>The job is cancelled.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Attested</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>Usage, told without telling on anybody</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>Cells of today</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>Would be released now</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>Requests, last release</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>Tokens, last release</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>Last release</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>Released cells</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>Published day by day</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. Set "publish_usage" under "metrics" in node.json to change that.</source>
            <translation>Nothing is counted by account and nothing is published. Set "publish_usage" under "metrics" in node.json to change that.</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>Accounts a cell needs</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>Most one may have of it</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>Counts per account and day</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>%1 requests, %2 tokens</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>epsilon %1 a day</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>on this machine, with a token</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>on this machine</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>no day is counted</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>in memory since %1</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>the others meet in one or wait</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>with noise</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>Released: %1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>Nothing of that day met the rule</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Nothing released yet</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>Not even all small cells together had enough accounts.</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>A day is released when it is over (UTC).</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>Profiles</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>Take from the list</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>The data folder stays where it is.</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>New profile</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Set up…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>attaches</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>this window</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>There is a profile of this name.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>Protection files and backups</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>Open Node Keys: protection files and backups</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>%1 signed up to</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>epoch %1, view %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nothing yet</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>Look-out for a double at the start</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>Protection file saved</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>never for a key that has signed</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>no key has signed yet</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>QR code of %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>Write the whole path, from / on.</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>Add to the Rack</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>the key of the content</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>File or folder</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>On the node's machine.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>Yours alone. Empty: the file's.</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>Encrypt it first</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>How the CID is made</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>The same profile gives the same CID everywhere.</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>The name is too long: at most 128 bytes.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>Import a CAR file</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>Pin by CID</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>Every root of the CAR is pinned. Blocks are checked against their CIDs.</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>CAR file</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>On the node's machine.</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>It begins with baf or Qm.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>Yours alone; may be empty.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Pin</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>This is no CID: those have at least 46 characters.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Export “%1”</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>The file or folder itself</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>A CAR file, as IPFS programs read it</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Export as</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Write to</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>On the node's machine; it must not exist yet.</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>Key of the content</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>64 hexadecimal digits, shown when it was added.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>A key has 64 of 0-9 and a-f; this has %1 characters.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPinModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>no name</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Encrypted</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>not made here</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>Rename %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>A name on this machine; other nodes never see it.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>The name is sealed together with the key.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RestoreKeyDialog</name>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Restore a Node Key from its words</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>New passphrase again</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>Restore key</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Encrypting…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>Replace the API key “%1”</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>The old key stays valid for</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>Programs that still use the old key are refused at once.</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>Give programs the new key within this time.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>the new API key</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>The node keeps a digest of it, not the key itself.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>Replace key</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>Hot model</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>Warm model</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>Cold model</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Nothing offered</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>The node has not advertised itself yet.</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>Its Node Key is not Connected on the ledger: it gets no task.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Open Node Keys</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>Load %1: from %2 on it gets no task.</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>Open Work</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>It offers no model and no tool image.</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 is cold: warm nodes are asked first.</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>Its attestation has expired: no confidential task.</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>It is not attested: no confidential task.</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>Open Attestation</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>Without points it is only drawn for exploration, one task in ten.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>%n task waits here: of two nodes the shorter queue is taken.</numerusform>
                <numerusform>%n tasks wait here: of two nodes the shorter queue is taken.</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>What lowers your priority now</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>No tasks now</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>Lowered</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>Full priority</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>Load, attestation and models are as good as they can be.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Eligible</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Node</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (this one)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Load</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Offers</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>This network has no such rule.</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>Costs you nothing now: no key of yours serves.</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>Would cost you %1 tokens now.</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>Near miss: none that this node knows of.</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>Near miss: %1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>Near miss %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>Hours of work</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>all day</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>no hours chosen</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>works</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>rests</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>Show what is typed in %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>This is the only time it is shown.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>Save %1 to a file</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>I stored it in a safe place</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>Store it first, then tick the box.</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>Closing now would lose it for good.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Save %1</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>Saved to %1, readable by you alone.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SelfCheckCard</name>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>bad</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Self-check</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>not looked yet</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>looked %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>The node looks at its machine some seconds after it has started.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>Offer %1 for sale</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>A listed key does not serve. You may take it off the list as long as nobody has bought it.</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>Price in USD</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Continue…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>A price is a number above 0 with at most six decimals.</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>Offer %1 for %2?</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>Offer for sale</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>not named</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>Signed in by</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Reset %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>No setting found</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>No name or explanation has these words.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Search settings</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Reset all…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>This value is not possible.</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>Takes effect at the next start of the node.</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>Some settings wait for a restart of the node.</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>Until then it works as before.</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>Reset all settings of the console?</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>All settings of the console are as by default.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Export settings</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>Settings saved to %1</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Import settings</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Settings (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>The settings were taken over.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>Set up Stacknet Console</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>This machine</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alerts</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Word %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>Word %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>Evidence %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1. One key signed both messages; an honest node never does.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>Epoch and view</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · view %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>On the ledger</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>height %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalty</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%1 of %2 tokens (%3)</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>First message</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>Second message</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>Signed bytes</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>Not checked here yet</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>Checked here</translation>
        </message>
        <message>
            <source>Copy both</source>
            <translation>Copy both</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>Verify signatures</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1: differs</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1: the same</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Verifying…</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Verify again</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>Signature valid</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Signature not valid</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>Both signatures are of this key: nobody else can have made them.</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>At least one signature is not of this key: the messages prove nothing against it.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>Choose the time to show</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>The end must come after the beginning.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>This node</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Tombstoned</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Jailed</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Watch only</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>Bonded</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>Unbonding</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>Disagreement costs</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>Spot-check costs</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>Censorship costs</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>Bond tokens of %1</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Free tokens</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>Bond %1 tokens of %2?</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>Bond</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>%1 tokens of %2 are bonded.</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>Unbond tokens of %1</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Bonded tokens</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>Unbond %1 tokens of %2?</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>Unbond</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%1 tokens of %2 are unbonding.</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>Withdraw the tokens of %1?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%1 tokens of %2 are free.</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>End the jail of %1?</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>End the jail</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>%1 validates again from the next epoch on.</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>Be sure that what failed the spot-check is mended: the next failure costs as much again.</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>List %1 for %2?</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>List for sale</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 is for sale.</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>Take %1 off the market?</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>Take off the market</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 is not for sale any more.</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>Stop signing with all keys?</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>Every key is locked at once. The node goes on following the network.</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>It cannot vote, serve or earn until you unlock a key again.</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>Stop signing</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>Every key is locked. Nothing is signed.</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>A committee of the network ran the task again: %1.</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>This node no longer holds the evidence %1.</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>stacknetctl arena explain shows what each of them found.</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>It is in the block at height %1.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Staking</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>Allocation</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>Held now</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>Slashed to date</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>Could be lost now</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>Your keys</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>Your keys and what they hold</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>No key on the ledger</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>Only a registered Node Key holds tokens and can bond them.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Open Node Keys</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>Bond…</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>Unbond…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Withdraw…</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>End the jail…</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>List for sale…</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>Take off the market…</translation>
        </message>
        <message>
            <source>Slashing events</source>
            <translation>Slashing events</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>Only my keys</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>Nobody was slashed</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>Penalties of every key on this network appear here, with the evidence for them.</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>Show evidence</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>%n key on the ledger</numerusform>
                <numerusform>%n keys on the ledger</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 bonded</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>%1 bonded · %2 unbonding</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>no key of yours serves or votes</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>worst case of %n key at work</numerusform>
                <numerusform>worst case of %n keys at work</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>no key of yours was ever slashed</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>burned or paid as a reward</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>Slashed: %1. Find out why before any key signs again.</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>Until you know, stop signing with every key: what went wrong once can go wrong again.</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>Every key is locked: nothing is signed.</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>Stop signing with all keys</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>This key is only watched here: its owner decides about its stake.</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 is locked. Unlock it under Node Keys to change its stake.</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 is tombstoned: it can never validate again.</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>%1 tokens can be withdrawn now.</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 is jailed until epoch %2; now is epoch %3.</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 is for sale for %2.</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>How did your stake change?</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>No history yet</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>Stake is written down from the first key on the ledger on, whenever it changes.</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>Held by your keys</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>The history cannot be read</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>no data yet</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>%1 of %2 peers</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>height %1 · view %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>clock %1</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>data as of %1</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>data as of %1, %2 old</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
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
            <translation>Step %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>Strength: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>inbox</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>desktop</translation>
        </message>
        <message>
            <source>program</source>
            <translation>program</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>web address</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>What starts</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>What it may sign, and what that may cost</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>Passphrase of the Node Key</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>It was typed before the program was closed, and is kept nowhere.</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>A spot check finds another result than the one it served.</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>Two votes of it contradict each other. Never run one key on two machines.</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>As leader, it is proved to have left out transactions.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>Of all the tokens that the key holds, staked or not.</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>Ready to attach</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>Ready to start</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>The engine goes on by itself when this window is closed.</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>All of it runs on this machine; nothing on a local network has value.</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>From here on the node takes part in the network.</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>Making the node…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Attach</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>Start node</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Operator socket</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>a local network of four validators</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>Peers reach it at</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>Locks itself</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>Tells you by</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>Filter %1</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>With these</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>Actions on the selected rows</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>As CSV…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>As JSON…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>All rows as CSV…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>All rows as JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Model or image</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens in</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens out</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>Go to…  Ctrl+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Open the command palette</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>No network yet</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>Chain %1
Data in %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Draining</source>
            <translation>Draining</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>Paused until %1</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>Pause taking work</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>Take work again</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>For 10 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>For 1 hour</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>Until a time…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>Until I resume it</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>Finish running tasks, then pause</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>Inbox, nothing new</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>Inbox, %n new alert</numerusform>
                <numerusform>Inbox, %n new alerts</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>The console is locked</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Lock the console</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Show amounts</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Hide amounts</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>Resume taking work</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>Transfer %1</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>Owner id of the new owner</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 hexadecimal digits.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Continue…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</numerusform>
                <numerusform>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>That is its owner already.</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>Transfer %1 to %2?</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>Hold to transfer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>For 10 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>For 1 hour</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Until I resume</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Finish what runs, then pause</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Resume work</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Quit (the engine stops)</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>The node goes on running. Quit it from the menu of this icon.</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>Stacknet Console is still here</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>The node goes on and signs its votes.</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>The node goes on without signing: its key is locked.</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>The node has stopped signing.</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>The node goes on; it signs nothing at the moment.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>Unlock %1</source>
            <translation>Unlock %1</translation>
        </message>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Unlocking…</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>The key is decrypted in memory for %n minute, or until you lock it. It is never written to disk in the clear.</numerusform>
                <numerusform>The key is decrypted in memory for %n minutes, or until you lock it. It is never written to disk in the clear.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1, %2 % of the limit</translation>
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
            <translation>Validator</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Votes present</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerdictModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>yours</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>Verify a backup</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Choose file…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>No file chosen</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>Its passphrase</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>Node Key to verify</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>The backup is good: it holds the Node Key %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Sign in with a wallet</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>The page and the wallet must show these four words:</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>Check phrase</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Open the page again</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copy link</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>The link is copied. It leaves the clipboard after %1 s.</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>Trouble?</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>The wallet warns of the page, or does not show up? Some know this machine by its name only.</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>Open it as localhost</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>Paste a signature instead</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>Address of the account</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>Of an EVM chain (0x…) or of Solana (base58).</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>Make the text to sign</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>Text to sign</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>the text to sign</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>Sign exactly this text</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>The text to sign as a QR code</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>Show as QR code</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>You are signed in.</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>What was granted</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>Not mine: end it</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>Check signature</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>Opening the page…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>No browser could be started.</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>Copy the link and open it in a browser of this machine.</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>Waiting for the signature · %1 left</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>The time is over.</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>this node</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Ends at the latest</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>This account has no other session here. Is it yours?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>Yes, keep it</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>The session is ended.</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>Somebody may have sent you their sign-in. Start again and compare the four words.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>Chain</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>Signed in by</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>Seen last in</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Signed in since</source>
            <translation>Signed in since</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>Watch a Node Key</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Public key</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 hexadecimal digits.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>A name on this machine; other nodes never see it.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Watch</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>A public key has 64 digits from 0 to 9 and a to f; this has %n.</numerusform>
                <numerusform>A public key has 64 digits from 0 to 9 and a to f; this has %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>idle</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>I wrote them down</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>Type these three words from your paper.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>Show the words again</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>Three times wrong. Here are the words again: compare each with your paper.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>Word %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>Word %1 of your paper</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>That is not what you were shown. Read the numbers beside the words again.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Word %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>Not in the list of words: number %1. Compare with your paper.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Word %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Word %1, hidden</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Hide the words</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Show the words</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>The list that opens while you type holds all 2,048 words; yours stand on your paper.</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>Begin with another key</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>Type the words of the key</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>Your Node Key</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>Type three of them from your paper, so that you know it can be read.</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>All 24, in their order. They can be pasted into the first field at once.</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>The key was made before the program was closed.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>I wrote them down</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>These are new words. Strike out those that you wrote down before.</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Word %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>No word of the list begins like this.</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>This is not word %1. Look at your paper.</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>Three tries were wrong. Compare your paper with the words.</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>Word %1 is not one of the 2,048 words.</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>%1 of 24 words are there.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>These are the words of Node Key %1.</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>Every word is known, but they do not belong together: one is wrong or two changed places.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>Takes tasks</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Finishing</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>This node serves no clients, so there is no work to pause.</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>New tasks are taken at all hours.</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>New tasks are taken until %1.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>You paused it.</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>It is outside of its hours.</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>This machine runs on battery.</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>It stays so until you resume.</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>It goes on when power is back.</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>It goes on at %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>%n task left to finish.</numerusform>
                <numerusform>%n tasks left to finish.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>Takes no new task. What runs is finished, what waits is refused.</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Drain</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>Takes no new task. What runs and what waits is finished.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>Takes new tasks again.</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>Change the hours…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>Opens the hours of work.</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>For 10 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>For 1 hour</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>Until tomorrow, 08:00</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Until I resume</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>Finish what waits, then pause for 1 hour</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>No clients</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1, tested here</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>No task selected</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>Used of the limits</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Save receipt…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>Copy receipt</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>Show digest inputs</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>Command to recompute the digest</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copy command</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>%1 task</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>Paperwork: %1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>The task failed (%1).</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>Prompt and answer are not kept; the receipt holds their digests only.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Exit code</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Container</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>was ready</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>was made for it</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens in</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens out</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API key</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Receipt digest</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>On the ledger</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>at height %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>%1 on %n processor</numerusform>
                <numerusform>%1 on %n processors</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%1 of %2 MiB</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Save the receipt</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>Receipt saved to %1</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>Anyone can check it offline: stacknetctl receipt verify FILE</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>Receipt copied.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Input</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environment</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Model file</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>Salt</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Ended by</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>has no digest inputs</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>Not ready</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Healthy</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Degraded</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>Trying again</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n running</numerusform>
                <numerusform>%n running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>of %n account</numerusform>
                <numerusform>of %n accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> The next try is in %1.</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>It answers requests.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>%1 succeeded, %2 failed, %3 not sent</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Context</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Tool calls</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>Class R</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Last error</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>It runs code without a network, in containers with limits.</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>Containers ready</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>Served from them</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>Making one takes</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Model or image</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API key</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Receipt digest</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Exit code</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens in</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens out</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Paperwork</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>Ledger height</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Served warm</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>Tested here</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Processor time</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>Processors at most</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>Memory peak (bytes)</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>Memory at most (bytes)</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>Time at most</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>Every task that is kept</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>Task history</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>No task is kept</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>Tasks stay here until their time is over; Data and privacy says how long.</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Succeeded</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>All time</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Last hour</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Last 24 hours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>Hours of work</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>this machine's time, %1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>Take new tasks only in these hours</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>Pause while this machine runs on battery</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>Save hours</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>Nights</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Working hours</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>All hours</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>Works %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>The hours are not in force: tasks are taken all the time.</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>Choose one hour at least. To stop all work, pause it instead.</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>This machine has no battery, or does not tell.</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>It runs on battery now.</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>It is plugged in now.</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>The hours are saved and in force.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>Newest tasks</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Hold still</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>New tasks wait until you show them.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>No task yet</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Show %n new</numerusform>
                <numerusform>Show %n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>How many tasks ended?</translation>
        </message>
        <message>
            <source>tasks per minute</source>
            <translation>tasks per minute</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>No task yet</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>The first bar comes with the first task that ends.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>How long did they take?</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, by minute</source>
            <translation>of the tasks that succeeded, by minute</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % under</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>Half under</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>The line begins with the first task that succeeds.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Succeeded</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>Median duration</translation>
        </message>
        <message>
            <source>nothing waits</source>
            <translation>nothing waits</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 failed</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no finished task yet</source>
            <translation>no finished task yet</translation>
        </message>
        <message>
            <source>95 % under %1 · last %2</source>
            <translation>95 % under %1 · last %2</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 old</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chats, %2 code</source>
            <translation>%1 chats, %2 code</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>of %n account</numerusform>
                <numerusform>of %n accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Served warm</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Spot-checks passed</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>Views of the work</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Load</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>Spot-checks</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>the node can work</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>the node cannot work</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>no code was run yet</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>of %1 runs</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>none of yours was judged</source>
            <translation>none of yours was judged</translation>
        </message>
        <message>
            <source>of the newest verdicts</source>
            <translation>of the newest verdicts</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkSpotChecks</name>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>Convicted</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>Did not match</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Cleared</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Not checked</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>Input not given</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>Not repeatable</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Undecided</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>Test of the network</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Verdicts</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>about your tasks, and about those that you checked</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>Verdicts of spot-checks</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>No verdict yet</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>The network draws tasks to be run again; most are never drawn.</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>Checks that this node owes</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>Open spot-checks</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Nothing is owed</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>When this node is drawn, the check shows here.</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>How this node stands</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>What it can run again</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>What a check shows of a request</translation>
        </message>
        <message>
            <source>One conviction takes %1 % of the tokens of the key.</source>
            <translation>One conviction takes %1 % of the tokens of the key.</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>%n conviction among the newest verdicts.</numerusform>
                <numerusform>%n convictions among the newest verdicts.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>No conviction among the newest verdicts.</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Committed</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Not eligible</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>Kept out by clients</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>Inputs held</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1, %2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>Checks run for others</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>Orders refused</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>Canaries planted</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>Canaries found</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>Class %1: %2 (%3)</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>on the ledger</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>not declared yet</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nothing.</translation>
        </message>
    </context>
</TS>
