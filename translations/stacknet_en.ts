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
        <message>
            <source>Wallet named</source>
            <translation>Wallet named</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>Wallet unlinked</translation>
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
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>No verdict yet</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Each time the GPUs are asked, what came out is kept here.</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>How often was it verified?</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>checks a day</translation>
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
            <source>How long does a check take?</source>
            <translation>How long does a check take?</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>One check</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>How old was the evidence?</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>Newest evidence</translation>
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
        <message>
            <source>nobody answers for its revocation</source>
            <translation>nobody answers for its revocation</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>revocation not known: nobody said anything</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>not revoked (%1)</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>revoked (%1)</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>on hold (%1)</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>revocation not known: the statement does not count (%1)</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>Signature not checked yet</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>The root that this node knows</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>Not signed by its issuer</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>Signed by its issuer</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>Not readable</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>Of another network</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>Of another version of the protocol</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>Of another epoch</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>Of a view too far away</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Signature not valid</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>Certificate not valid</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>Proposal not valid</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>Demands without their list</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>Blocks that do not fit</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>An answer that nobody asked for</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>Waits for the draw</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>Results are sealed</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>Results are opened</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>The committee seals its results</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>The committee opens its results</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Judged</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>Waits for the input</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>Runs it again</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>Sends its result</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>Result sealed</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>Result opened</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>not serving on the ledger</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>without a link</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>not heard of lately</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>without a live attestation</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>not doing such tasks</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>without the model</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>below the minimum stake</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>serving another Stack</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>without the resources</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>without a capability</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>without a free slot</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>at 90 % load or more</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>tried out</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>drawn by weight</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>drawn evenly</translation>
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
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>The evidence proves no broken promise; the checks say why.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Nobody could tell then whether the promise was kept.</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>The block held too many accusations. Send it again.</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>Block %1, view %2: agreed, the vote is in its certificate.</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>Block %1, view %2: late, a quorum had closed the certificate.</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>Block %1, view %2: missed, this node did not vote.</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>The chain does not hold it in time</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>The accused leader signed the promise</translation>
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
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>Upheld: the accused loses %5 of its tokens and never validates again.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Wrong: up to %1 tokens of the filing key are burned.</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>The key stops serving: no more tasks, points or paperwork until it is connected again.</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>It votes on while it is in the validator set.</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>The transaction and who demanded or promised it are published for ever.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>You say that %2 were paid. With that the buyer takes the key over, with %1 tokens and its paperwork, without another word of yours. Money moves outside of the ledger: look that it has come.</source>
            <translation>You say that %2 were paid. With that the buyer takes the key over, with %1 tokens and its paperwork, without another word of yours. Money moves outside of the ledger: look that it has come.</translation>
        </message>
        <message>
            <source>The key becomes yours with %1 tokens once the order is final. The ledger moves no money: the %2 must have been paid before, and only the seller can give them back.</source>
            <translation>The key becomes yours with %1 tokens once the order is final. The ledger moves no money: the %2 must have been paid before, and only the seller can give them back.</translation>
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
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>This kind of channel is not known.</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 is no absolute path.</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 is not there.</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 is no program that this user may run.</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>%1 can be changed by others: chmod go-w it.</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>%1 was ended by signal %2.</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>%1 ended with %2.</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>The engine is stopping.</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>%1 did not end within %2 s and was killed.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1 did not %2 in time.</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1 could not be made to %2 (%3); check the address and that it runs.</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>answer (its name is not found)</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>%1 sent more before the encryption than it may.</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>The given root cannot be read.</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>finish the TLS handshake</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>The certificate of %1 could not be verified (%2); use the name that it is made for.</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>take the message</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>%1 answers with too long a line.</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>It can be released from epoch %1 on.</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>%1 tokens were taken at height %2.</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>Two contradicting signatures at view %1. Stop every other node that runs with this key.</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>It is said that a transaction was left out at view %1.</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>The verdict "%1" took %2 tokens.</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>Term %1 was left after %2 proposals.</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>%1 of the last %2 certificates lack its vote.</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>%1 of %2 peers are connected.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>Switch on time synchronisation.</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>%1 MB are free where the data directory lies.</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>%1 tasks wait for the ledger.</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>It was never backed up.</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>There is no such %1; list them again.</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>This is no order about alerts.</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>condition must stay as it is in a rule of the program.</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>There are 100 rules already; remove one.</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>This rule comes with the program; switch it off instead.</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>kind must stay as it is; add another channel.</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>There are 16 channels already; remove one.</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>This is a test: alerts look like this.</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>until_ms must be 0 or a time.</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>subject must be one of at most 64 that are mute.</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>The mail server %1 refuses %2 with %3.</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>the sender</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>a recipient</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>a message</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>the message</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 does not speak SMTP.</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>the connection</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>the password</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>the user</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>The sender or a recipient is no mail address.</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>Mail to another machine is sent over TLS only.</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>The webhook's URL must be https, or http on the loopback, without user name and fragment.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 does not speak HTTP.</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>%1 answers HTTP %2.</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>certificate %1 ("%2") %3.</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>has a key that is not ECDSA P-384</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>is signed with something other than ECDSA and SHA-384</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>has a critical extension that is not known</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>comes twice</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>is a CA; the leaf is missing</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>may not sign (key usage)</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>is no CA, but certificate %1 names it as its issuer</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>may not sign certificates (key usage)</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>has more CAs below it than its path length allows</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>expired at %1</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>is valid only from %1</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>was not issued by the next one ("%1")</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>was not issued by the pinned root "%1"</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>names "%1" as its issuer but was not signed by it</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>There is no certificate.</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>There are %1 certificates; at most %2 are allowed.</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>is the root; the device's are missing</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>is the root, but not at the end</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>is a root of its own, not the pinned one</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>GPU evidence cannot prove the CPU side.</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>The revocation list is larger than %1 bytes.</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>The revocation list is neither one DER list nor one PEM block.</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>The revocation list has times that cannot be.</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>The revocation list has more than %1 entries.</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>The revocation list is by "%1", not by %2.</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>%1 may not sign revocation lists.</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>The revocation list's signature is not by %1.</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>The revocation list is for certificates of other issuers too; such lists are not read.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>Revoked at %1, reason %2, says its issuer's list.</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>The revocation list counts from %1, which is in the future.</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>The revocation list counted until %1.</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>On hold, says its issuer's list.</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>The revocation list covers a part only and does not list the certificate.</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>Not on its issuer's list, which counts until %1.</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>The operator denies nothing by name.</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>The GPU has no serial to look up on the operator's deny list.</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>The GPU %1 is on the operator's deny list.</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>The RIM %1 is on the operator's deny list.</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1; the policy sets no floor.</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1; the floor is %2.</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 is below the policy's floor of %2. Update the GPU's software.</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>The expected nonce is not 64 lower case hexadecimal digits.</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>Not looked at, because %1 did not pass.</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>The report has %1 bytes; at most %2 are read.</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>The certificate chain has %1 bytes; at most %2 are read.</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>The leaf certificate names the device "%1", which is not a GPU of a known family.</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>64 measurements.</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>%1 fields.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>%1 fields, of which types without a name: %2. The policy refuses those.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>%1 fields, of which types without a name: %2.</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>Device chain: %1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>%1 certificates to the pinned root, valid until %2.</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>The report was not signed by the key of certificate 0 ("%1").</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>The GPU answered nonce %1, not %2.</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>The report has no firmware hash; the policy does not ask.</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>The report's firmware hash begins %1, the leaf's %2.</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1, PDI %2.</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>There is no %1; the policy does not ask for it.</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>Without both RIMs there is nothing to compare with; the policy does not ask for them.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>The GPU runs as %1; nobody registered a mode.</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>The GPU runs as %1, as registered.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>The GPU runs as %1; registered is %2.</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>The evidence list is refused: %1.</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1 needs a text "%2"</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 is not an object</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1 is of arch "%2"; HOPPER and BLACKWELL are known</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1: "evidence" is not base64 of at most 8 KiB</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1: "certificate" is not base64 of at most 64 KiB</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>it is larger than 2 MiB</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>it is not a JSON list</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>it must have 1 to 16 entries</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1 names another nonce than entry 0</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>The leaf certificate has no DICE firmware hash.</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>The two DICE extensions of the leaf certificate have different hashes.</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>The %1 certificate's subject has no serial number in upper case hexadecimal.</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>The leaf certificate has no alternative name with the device's identity.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>The leaf certificate's device name "%1" is not vendor:product:identifier.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>The chain has no BROM certificate.</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>The certificates are those of "%1", which is not a GPU of a known family.</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>The certificate "%1" stands beside the device name %2.</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>The leaf certificate's subject names another serial number than the certificate has.</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>The evidence is claimed to be %1; its certificates are %2.</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>The report says chip %1; the certificates say %2.</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>single GPU</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>multi GPU</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>protected PCIe</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>unstated</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>The node registered %1 GPUs; 1 to %2 are possible.</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>There is evidence of %1 GPUs; the node registered %2.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>GPU %1 runs as %2; others run as %3.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>GPU %1 runs as %2; registered is %3.</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>%1 GPUs, as registered, in mode "%2".</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>Their switches are not part of this verdict.</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>GPUs %1 and %2 are one and the same, PDI %3.</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>No GPU comes twice.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>No GPU evidence: %1: %2.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>No GPU evidence: %1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>the GPU's confidential computing is a simulation. Use production hardware.</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>certificate chain</translation>
        </message>
        <message>
            <source>report</source>
            <translation>report</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>the NVIDIA driver is too old, it lacks %1. Update the driver.</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>there is no NVIDIA GPU in this machine.</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>%1 GPUs, at most %2 can be attested as one node.</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>its start</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>NVIDIA's library ended its process in %1. Update the driver.</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 is not installed beside this program. Install Stacknet again.</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>%1 GPU(s) with confidential computing on.</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>the call succeeded</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>NVIDIA's library was not initialised</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>NVIDIA's library refused the argument</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>the GPU does not support it in its present mode</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>this user may not ask the GPU: run as a user who may open /dev/nvidia*</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>the GPU was not found</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>the answer is larger than the buffer</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>the NVIDIA driver is not loaded: load it or restart the machine</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>the GPU did not answer in the library's own time</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>the kernel has a problem with the GPU's interrupts</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>a part of NVIDIA's library is missing: install the driver again</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>the driver lacks the function: update the driver</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>the GPU is lost: it fell off the bus, restart the machine</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>the GPU must be reset first</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>the operating system blocked the GPU</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>library and loaded driver have different versions: restart the machine</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>the GPU is in use by another program</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>there is not enough memory</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>NVIDIA's library reports an unknown error</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>NVIDIA's library reports error %1</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>The OCSP response is larger than %1 bytes.</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>The OCSP response is not one DER response.</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>The responder does not answer for this certificate (unauthorized).</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>The responder says to ask again later.</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>The responder reports an error, OCSP status %1.</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>The OCSP response has a status that does not exist.</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>The OCSP response has not the form of RFC 6960, or more in it than is taken.</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>The responder %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>%1 has no certificate of %2.</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>%1 has no certificate for signing OCSP responses (OCSPSigning).</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>%1 has a certificate that is not for signatures.</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>%1 has a certificate that counts from %2 to %3 only.</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>%1 has a certificate that %2 did not sign.</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>%1 has a certificate that is itself revoked.</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>The response is neither by %1 nor by a responder that shows its certificate.</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>The response's signature is not by %1.</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>The response is not signed with ECDSA and SHA-256 or SHA-384.</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>The response has times that cannot be.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>Revoked at %1, reason %2, says its responder.</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>The response does not repeat the number that was sent with the request.</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>The response counts from %1, which is in the future.</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>The response counted until %1.</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>On hold, says its responder.</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>Good until %1.</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>The responder does not know this certificate.</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>The response is about another certificate than %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>Opaque field %1 %2.</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>does not end with a NUL</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>has text behind a NUL</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>is empty</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>has %1 characters; at most %2 are read</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>says "%1"</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>has %1 bytes instead of %2</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>is neither 0xAA (on) nor 0x55 (off)</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>contradicts FEATURE_FLAG</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>The report's opaque data is of version %1; this program reads up to %2. Update it.</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>is not made of 8-byte identities</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>must not be in a report</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>The report's opaque data ends inside its header.</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>The report's opaque data is of profile %1; only profile 0 is known.</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>The report's opaque data has no field %1.</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>The report's opaque data is empty.</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>The report's opaque data ends inside field %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>Opaque field %1 comes twice.</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>Certificate %1 of the PEM text %2.</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>is in a text of more than 256 KiB</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>is one more than the %1 that are allowed</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>has no end line</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>is not base64</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>is not an X.509 certificate</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>is missing: the text is empty</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>Give the GPU's whole attestation certificate chain as PEM, leaf first.</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>Fetch the RIM file of the report's own version and chip.</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>Do not trust it: ask the attestation service again.</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>Ask for a new challenge and answer it once, in time, by the node it is for.</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>Update this program: the GPU's software writes a newer format.</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>Compare this machine's clock (--at) with the certificate's dates.</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>Give the evidence of a GPU; switches are not verified.</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>Ask the sender which GPU it has: its claim and its certificates differ.</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>Do not trust it: collect again, and check that report and chain come from one GPU.</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>Give the nonce as 64 lower case hexadecimal digits.</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>Ask for new evidence with your own nonce: this one answers another question.</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>Do not trust it: the firmware that runs is not the one that was certified.</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>Update the GPU's driver or vBIOS, or lower the policy's floor.</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>Exchange the files of --driver-rim and --vbios-rim.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>Give one driver RIM and one vBIOS RIM of this very GPU.</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>Take it out of service: NVIDIA revoked the certificate that is named.</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>Wait for NVIDIA: the certificate that is named is suspended.</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>Remove or fetch again the OCSP response or CRL that is named.</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>Fetch the service's key set (JWKS) again.</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>Ask the service for a new token; it lives for an hour.</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>Ask the service for a new token: this one was used.</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>Bring the evidence of every GPU of the node, and of no other.</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>Bring the evidence of each GPU once; one GPU is never two.</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>Set all GPUs of the node to the mode that it registered.</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>Set this machine's clock.</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>More than 64 OCSP responses or 64 revocation lists were brought.</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>Nobody said anything about this certificate.</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>Nobody answers for firmware certificates.</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>The response is about no certificate of this chain.</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>The list is by "%1", who issued nothing of this chain.</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>There is no certificate to ask about.</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>%1 certificates are good until %2.</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>The policy lets that pass.</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>The policy wants every certificate known to be good.</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>The report ends after %1 bytes; its lengths ask for %2.</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>The report's OpaqueDataLength of %1 does not agree with the fields inside.</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>%1 bytes follow the report's signature.</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>Verified; the verdict holds until %1.</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>The verdict cannot be kept: %1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>its fields are out of range.</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>A verdict of %1 about this node is there; the one of %2 is older.</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>Not verified: %1. %2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>The verdict was over at %1; the node must be verified again.</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>This machine's clock stands before the verification at %1. Check the clock.</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>The node was verified for another key than it offers now; it must be verified again.</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>One of its GPUs was verified for another node too, so neither counts.</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>The store of verdicts was changed from outside and was emptied; the node must be verified again.</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>The node was not verified.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>%1 of %2 golden values compared, all equal; %3 security versions reached.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>%1 of %2 golden values compared, all equal.</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>Driver and vBIOS RIM both claim %1; they do not belong together.</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>The RIMs have no active golden value to compare with.</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>The GPU runs something else than NVIDIA signed: measurements %1 differ.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>The RIM's Payload holds text.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>The RIM's Payload holds %1; only Resource is allowed.</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>The RIM's Resource of index "%1" %2.</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>is not empty</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>has an index that is neither 0..63 nor an opaque record's</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>is not of type Measurement</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>has active="%1"; only True and False are allowed</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>has not size="48"</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>has not 1..%1 alternatives</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>is a measurement with an opaque attribute</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>has not as many hashes as alternatives</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>has no %1</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>has a %1 that is not 96 hexadecimal digits</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>is one opaque record too many</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>is an opaque record without a plain name of 1..%1 characters</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>is an opaque record with a hash</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>has the opaque attribute %1, which this version does not know</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>is an opaque record without a number minSvn</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>has an includeInResult that is neither True nor False</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>has the name of another opaque record</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>The RIM has %1 measurements; it must have %2.</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>The RIM has no active measurement.</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>The RIM's product "%1" is not 1..32 letters, digits and dots.</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>The RIM's root holds text.</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>The RIM has more than one %1.</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>The RIM's root holds %1, which does not belong there.</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>The RIM lacks one of Entity, Meta and Payload.</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>Certificate %1 of the RIM's signer cannot be read: %2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 is for a %2 (version %3), not for a %4.</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 is for version %2; the report says %3.</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 is for %2; the GPU is %3.</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>The RIM has %1 bytes; at most %2 are read.</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>The RIM's root is not a SWID SoftwareIdentity.</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>The RIM's signer does not lead to the RIM root: %1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>The RIM's XML has no canonical form.</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>The RIM was changed after it was signed: its digest differs.</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>The RIM was not signed by "%1".</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>RIM %1 for version %2, signed by "%3", valid until %4.</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>driver version</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>chip name</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>No RIM can be named for a GPU of an unknown family.</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>vBIOS version</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>"%1" is not the id of a RIM.</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>The RIM service's answer: %1.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>The RIM's signature must come with 1..%1 certificates and nothing between them.</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>The RIM's X509Data holds something that is not a certificate.</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>it is not UTF-8</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>it has a control character</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>its XML declaration names another encoding than UTF-8, or does not end</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>it has a document type, a comment or CDATA</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>it has a processing instruction</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>it has a tag that is too long or does not end</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>its tags do not match</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>its elements are nested more than %1 deep</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>The RIM is refused: %1.</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>The RIM is refused: it is not well-formed XML.</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>The RIM is refused: it has a document type.</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>The RIM has more than one signature.</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>The RIM has no signature as a direct child of its root.</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>Could not remove %1; remove it by hand.</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>Could not write %1: %2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>There are 100 profiles; take one from the list first.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>The node's answer is no report of a challenge.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>The node's answer is no report of a verification.</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>The history of points cannot be read.</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>The export was cancelled; no file was written.</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>Could not write %1: %2; choose another folder or free some space.</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>Could not read %1: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 is larger than any file of this kind. Choose another file.</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>This node runs no code.</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>The tool image for %1 does not pass its own test.</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 is no http or https address: %2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>%1 cannot be asked: %2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>"%1" is no RIM's id.</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>attestation_services.api_key_file cannot be used: %1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>This node takes no tasks, so its GPUs are not attested.</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>Not looked for a GPU yet.</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>The GPUs are being asked already. What they answer is shown in a moment.</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>The GPUs are asked for evidence.</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>The GPUs answer others now. Ask again in some seconds.</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>This node is stopping.</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>TEST EVIDENCE: %1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>its state does not have the root of height %1</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>the block at height %1 cannot be read</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>height %1 is missing</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>the block at height %1 has fewer transactions than its index</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>This node stores no block at height %1.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>The state of height %1 is not kept any more; the next epoch's end has one again.</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>The snapshot of height %1 is older than the chain here; it is not used.</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>Too many transactions wait for a block. Try again in a minute.</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>The chain cannot go on here; the log says why. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>The file for snapshots cannot be used.</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>A chunk of the snapshot was damaged on this disk.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>Cannot write %1: %2.</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 is there already; name another file.</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>the disk may be full</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>A sum of paperwork is too large.</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>A sum of Paper is too large for 64 bits.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>A sum of paperwork is too large for 64 bits.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>TEST EVIDENCE: a recording of one GPU.</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>This node does not vote with the Node Key %1, so it has no record of what that key signed.</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>The engine stopped before this was final.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>The audit log cannot be asked for %1.</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json: test_evidence is for local networks only. Remove it.</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>The network refused the order at height %1: %2.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>The engine is not running yet, or this node does not serve clients.</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>Consensus has stopped signing with this node's key; the log says why.</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>The earnings cannot be opened; the log says why.</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>This node holds no evidence %1.</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>The engine is not running yet.</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>The path of the bundle must be absolute.</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>A level is 0 to 4, and a module has at most 32 letters.</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>file must have at most 1,024 bytes.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>The Node Key %1 is in this keystore already.</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>This node runs with that Node Key. Move it to another machine first, or stop the node.</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>minutes must be at most 10,080, which is a week.</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>Nobody has signed in yet.</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>chain must be evm or solana.</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>The engine is not running yet, or has stopped.</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>The question is too large: at most 4 MiB.</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>This node knows no topic %1.</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>A page has 1 to 500 rows and is asked for with at most 16 filters.</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>This node has no table %1.</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>This node serves no HTTP API.</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>The HTTP API speaks TLS.</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>Something in front of the HTTP API adds TLS.</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>The HTTP API listens on this machine alone.</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>The HTTP API is reached in plain text: set tls_certificate in node.json.</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>Every file and table of the data directory is in the table of what is kept.</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>Prompts and responses are not kept, so nothing can be trained on them.</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>Content is in memory alone, and nothing writes that to a disk.</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>A task is processed on the node that takes it.</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>What came here sealed through other nodes is counted under routing.</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>The model is not on this machine (node.json, inference_url): prompts go there.</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>No data but consensus metadata is copied to other nodes.</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>The ledger holds paperwork, and no content.</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>This node takes no encrypted requests.</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>This node does not serve clients.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>The model is starting.</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>The sandbox is starting.</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1: %2 Remove the file to take tasks at all hours.</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>The pause would end in the past; choose a later time, or none.</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>A schedule needs one hour of work at least; to stop all work, pause it.</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>The ban would end in the past; choose a later time, or none.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>Node Key %1 is not among the peers of this node.</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>The chain is of another genesis.</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>Executed again, the blocks before height %1 give another state than it names.</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>Nothing fixed the validators of epoch %1.</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>The day %1 was not released, and its counts are gone: %2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>A sum of the export is too large for 64 bits.</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>This machine has no swap.</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>Swap is encrypted or in memory: %1.</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>A crash leaves no core file.</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>A crash may leave a core file with content: start the node with "ulimit -c 0".</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>Other programs of this user cannot read the node's memory.</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>Memory of keys is locked, so it is never swapped out.</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>node.json asks for retention.strict, and this does not hold (%1): %2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>The leader of that term signed the promise.</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>No leader of that term signed this promise.</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>It is the promised transaction, made for this chain.</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>It is another transaction than the promised one, or not valid on this chain.</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>A block of that term at the promised view or later is final; it should have kept the promise.</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>No final block of that term at the promised view or later is shown.</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>The chain does not hold it up to the promised view.</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>The promise was kept, or its transaction was void by then.</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>The offence is recent enough.</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>The offence is too old, or of an epoch that has not begun.</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>The leader was not punished for censorship before.</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>The leader was punished for censorship before.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Nobody could tell then whether the promise was kept.</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>network.reachability takes no argument.</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>The old log %1 could not be removed (%2). Check the rights of its folder.</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>The node stops; the snapshot is made after its start.</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>The state is larger than 1 GiB; no snapshot of it is kept.</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>The table of tasks: %1.</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>The answer</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>An event of the answer</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>an event is not a JSON object.</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>"choices" holds something that is not an object.</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>"choices" is missing.</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>"message" is missing.</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>it was cut off before its end.</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>The error</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>The prompt is too long for the model, whose server answered %1; shorten it.</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>The model server refused the request with %1; shorten the prompt or correct the parameters.</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>The model server refused this node's key with %1; give the right key.</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>The model server is busy or still loading, it answered %1; try again.</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>The model server answered with %1.</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>it is too long.</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>it is not a URL.</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>it must begin with http:// or https://.</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>it must not hold a user name; give the key separately.</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>it must not hold '?' or '#'.</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>it names no host.</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>the host has characters that are not allowed.</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>the port must be 1 to 65535.</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>the key has characters that a header cannot hold.</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>The last %1 requests to the model server failed (%2).</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>The last request to the model server failed (%1).</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>The request was cancelled.</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>The model server at %1 did not %2 in time; check that it is running and not overloaded.</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>The model server at %1 cannot be reached (%2); start it or correct the address.</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>The model server at %1 sent an answer that is larger than this node takes.</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>The model server at %1 ended the connection (%2).</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>take the request</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>go on with its answer</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>connect</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>The model server at %1 answered %2 with HTTP %3; give the right key.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>The model server at %1 answered %2 with HTTP %3.</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>The field "%1" of %2 is missing or wrong; install the model again.</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 is missing or not accessible; install the model again.</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>No local model is installed in %1; install it with resources/models/install %1.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>The file</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>The local model has not been started.</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>Start the node.</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>The local model is being loaded.</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>Wait some seconds.</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>The model file %1 is not the one that was installed; install the model again.</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>Install the model again; the node keeps trying.</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>The local model's server ended and is started again in %1 s.</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>Its log is %1.</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>The local model has been stopped.</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>This node does not serve that model; ask for one that /v1/models lists.</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>Correct the address in the settings.</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>The node is looking for a model.</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>There is no model on this machine.</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>The model file %1 cannot be read: %2.</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>The model list</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>The model server is being asked for its models.</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>Look at the model server's log; the node tries again by itself.</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>Start the model server or correct its address and key in the settings.</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>The model server at %1 has no model.</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>Load a model there.</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>The request</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>model digest</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>quantisation</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>server digest</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>server build</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>system library</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>processor</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>accelerator</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>thread count</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>context size</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>exclusive use</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1 is not well-formed JSON.</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>An API key's owner and Stack are words without spaces.</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>This node holds its largest number of API keys (%1); use one of them.</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>An API key must expire after 1 to %1 days.</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>The API key may not be used from this address; add the address to the key's list in the console.</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>The audit log takes at most 16 filters at once.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>The audit log cannot be asked for that of %1.</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>The bridge client cannot be entered: %1.</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>Other users may open the pepper file %1; run chmod 600 on it.</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>There is no scope "%1"; the scopes are %2.</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>Other users may open the token key file %1; run chmod 600 on it.</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>No wallet with this address has signed in here; refresh the list.</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>Too many logins are open; wait 10 minutes and try again.</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>This server does not know the login attempt; start the login again.</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>The login was started in another browser; start it again in this one.</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>The login attempt is older than 10 minutes; start the login again.</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>The wallet's signature is not hexadecimal.</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>The wallet's signature is not valid for this login; sign again with the account that you chose.</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>The Node Key %1 is here already (%2). Move that file away to replace it.</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>The key file of %1 was changed by another task at the same time. Try again.</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 is not a plain file. Put the key file itself here.</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 is too large for a key file. Restore it from a backup.</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>%1 holds a transport key, not a Node Key. Move it away.</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>%1 holds the Node Key %2. Rename the file to that, or import it.</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>Cannot remove %1: %2. Check the folder's permissions.</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>%1 holds more than %2 key files. Move those that are not in use elsewhere.</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>Cannot read the folder %1: %2. Check its permissions.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>The file holds a transport key, not a Node Key. Choose another file.</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>%1 holds %2 key files already. Move those that are not in use elsewhere.</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>The Node Key %1 is watched already.</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>%1 keys are watched already. Remove one first.</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>The Node Key %1 is not watched.</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>The words %1. Type the 24 words with spaces between them.</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>are too long a text</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>are no well-formed text</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>have a character that is not known</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>cannot be read</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>Word %1 is not in the list of words. Compare it with what you wrote down.</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>The key file is damaged: %1. Restore it from a backup.</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>it has %1 bytes, a key file has %2 to %3</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>it does not start as one</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>its checksum does not fit</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>its version is 0</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>The key file has version %1, this program knows version %2. Update this program.</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>its kind is %1</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>its creation time is negative</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>its alias is not allowed</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>The file holds a Node Key, not a transport key. Choose another file.</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>the sealed key was changed</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>the sealed key is not the one that the file names</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>In the slashing-protection file, %1 %2. Export it again.</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>must be a decimal string</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>must be a decimal string of milliseconds</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>must be a number from 1 on</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>The slashing-protection file has version %1, this program knows version 1. Update this program.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>the text</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>is larger than any that this program writes</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>is not a JSON object of this kind</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>must be %1</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>is missing</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>the document</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>has a field that is not known</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret: %1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret is damaged</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret is not the one it was made with</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>The evidence of a broken promise %1.</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>The ledger is not past the promise's block yet.</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>The consensus engine cannot start: %1.</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>the tip's header is missing or does not belong to the genesis</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>the beacon is not the genesis's</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>the tip's header has another height</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>the anchor is missing or does not belong to epoch 0</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>the tip is not of epoch %1</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>the tip is not the block that the epoch begins at</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>the tip is the last block of its epoch</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>the state roots from height %1 to %2 are not all there</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>the incarnation is 0</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>the term length is 0</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>The inclusion promise %1.</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>The vote store %1 is there already; it must be opened, never replaced.</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>The vote store %1 is empty or damaged.</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>The vote store %1 belongs to another network or another Node Key.</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>In the vote export, %1 %2.</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>The vote export is larger than 1 MiB; none of this program's is.</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>The vote export is for %1; nothing was changed.</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>is too long</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>has no port</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>has no valid host name</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>has no valid port</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>One node speaks protocol version %1, the other %2; update the older program.</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>The invite is refused: %1 %2.</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>must have 1 to 64 bytes of UTF-8</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>must have 1 byte to 2 MiB of UTF-8</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>must name 1 to 64 peers</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>must be host:port</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>must be lower case hexadecimal of its exact length</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>must be a list</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>must list objects of node_key and address</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>the file</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>is larger than 4 MiB</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>is not stacknet-invite-1</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>has unknown fields</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>does not match; the file was altered or cut off</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json: %1; mend the file, or remove it to talk to every peer again.</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>The reason of a ban must have at most 200 bytes, all printable.</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>This node keeps 1,000 bans at most; lift one first.</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>Node Key %1 is not banned here.</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>The link is cut: a frame %1.</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>is of a kind that does not belong here</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>The link is cut: a frame is larger than 4 MiB.</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>is for an unknown channel</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>no connection</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>gRPC status %1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>The handshake is refused: %1.</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>%1 has the wrong length</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>a name is longer than 64 bytes</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>the first frame is not a Hello</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>no TLS certificate</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>the second frame is not an Accept</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>The other node refuses the link: %1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>The listen address %1 cannot be resolved; correct it.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>Another program already listens on %1; stop it, or give this node another port.</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>This machine has no address %1; correct the listen address.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>The node cannot listen on %1: not permitted; take a port above 1023.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>The node cannot listen on %1.</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>Too many links wait for their handshake at this node; try again.</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>The handshake took too long; the network or a machine is overloaded.</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>The Node Key of this node is listed among its peers; remove it from the list.</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>The link is refused for %1 s: %2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>The operator of this node wants no link with yours; ask them to lift the ban.</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>You banned this peer.</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>The peer's TLS certificate %1.</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>The TLS binding is for another chain.</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>The TLS binding is not signed by the Node Key that it names.</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>The TLS binding is signed for longer than is allowed.</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>is missing or too large</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>could not be read</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>is not a PEM certificate</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>has no Ed25519 key</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>The validators of epoch %1 are not known here (any more).</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>The promise was kept; nothing was filed.</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>The final block that proves it cannot be read from chain.db.</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>The transaction is well formed, signed and made for this chain.</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>No block up to view %1 holds it.</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>The log ends at view %1: view %2 is not final yet.</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>This node's log holds no final block of epoch %1 at view %2.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>The block of view %1 is final and led by %2.</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>The certificate in that block holds no vote of %1 that lists this transaction.</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>The vote of %1 in that block's certificate lists it.</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>The leader's own block stands at view %1 or later in that term.</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>The log proves it: %1 left out what was demanded past view %2.</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>The ledger would refuse this challenge: %1.</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report: %1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>The engine is not running yet, or is stopping.</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>The log proves it: the promise to include the transaction by view %1 was broken.</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>The ledger upheld it at height %1.</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>The ledger rejected it at height %1.</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>No leader has promised this order to this node, so nothing binds one yet.</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>This node shows no challenge %1.</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>This node no longer holds that challenge.</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>This node holds no transaction %1; give its bytes instead.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>The block of view %1 is final and embeds demands of that validator.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>The leader's own block stands at view %1 or later in the same term.</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>The validator's vote in the embedded certificate lists this transaction.</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>It could still be executed when the leader learned of it.</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>Refused: %1.</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>The block %1 is not here. Fetch or add the content it belongs to.</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>The block %1 has %2 bytes; a block has at most 2 MiB.</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>The stored block %1 has been damaged. Remove it and add or fetch the content again.</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>This is not a valid CAR file: %1.</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>its header does not begin with the roots</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>its header has no version after the roots</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>its version is not 1, the only one that is read here</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>its roots are not a list</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>it has %1 roots; 1 to %2 are read</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>a root is not a content identifier</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>A CAR file has 1 to %1 roots, not %2.</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>The CAR file is larger than the %1 bytes that are allowed.</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>a length is not a valid number</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>a section is empty</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>its header is too long</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>A block of the CAR file has more than the 2 MiB that are allowed.</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>The CAR file has more than the %1 blocks that are allowed.</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>it ends before its header does</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>it ends inside of a block</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>The CAR file names the root %1, and that block is not in it.</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>The block %1 is of %2; only raw and dag-pb can be read here.</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>The content has more than %1 blocks.</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>The content is nested more than %1 blocks deep.</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 Rename it and try again.</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>A name in a directory is empty, "." or "..".</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>A name has more than 255 bytes.</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>A name has a slash or a zero byte in it.</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>A name is not valid UTF-8.</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>A name is there twice.</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>A directory</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>A symlink's target must have 1 to 4096 bytes.</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>A directory has one name twice. Whoever made it is faulty or lies.</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>The block %1 holds neither a file nor a directory.</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>The content has more than the %1 blocks that are allowed.</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>The content is larger than the %1 bytes that are allowed.</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>A file is nested more than %1 blocks deep.</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>This is a %1, not a file.</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>This is a %1, not a directory.</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>A CID has version 0 or 1.</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>The profile %1 makes CIDs of version %2 only.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>Cannot read %1: %2. Check its permissions and try again.</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>%1 was changed while it was read. Try again when nothing writes to it.</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>%1 lies more than %2 folders deep. Add a part of the tree.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>a line is longer than 64 KiB</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>it has too many lines</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>it is not JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>it is no JSON object</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>it is empty</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>member %1 is missing or no text</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>member %1 is no CID</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>The IPFS node at %1</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1 failed while it answered: %2.</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 failed: %2.</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>it has the status %1, a redirect, which is not followed</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>it has the status %1</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>The IPFS node at %1 took the content and did not pin it: %2.</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>An add takes 1 to 256 files; use a CAR for more.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>The IPFS node at %1 does not say that it pinned %2.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>The IPFS node at %1 could not delete everything: %2.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>It was cancelled.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 did not %2 in time; check that it is running and not overloaded.</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1 sent an answer that is larger than this node takes.</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>take the data</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>The IPFS node at %1 sent a compressed answer, which was not asked for.</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>be reached</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>Talking to the IPFS node failed: %1.</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>The content is larger than can be counted.</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 is pinned already.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 cannot be read (%2).</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>%1 cannot be written (%2).</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>%1 changed while it was read; add it again.</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>The path must be absolute: this node's folder is another one than the caller's.</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>The name of a pin must be text of at most 128 bytes.</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>The Rack is starting.</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>It was cancelled before it began.</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>%1 blocks, %2 bytes, every one hashed.</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>The IPFS node sent another content than was asked for; do not trust what it holds.</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>The content was not encrypted when it was added; export it without a key.</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>A CAR of %1 bytes written to %2.</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>Decrypted, written to %1.</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>1 file, %1 bytes, written to %2.</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 files, %2 bytes, written to %3.</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>The decrypted directory has not one root.</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>The IPFS node did not send every block of the content; add it again.</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>The IPFS node states another size of a block than it has.</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>1 block</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>%1 blocks</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>1 root</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>%1 roots</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>1 pin</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>%1 pins</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1, 1 byte.</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1, %2 bytes.</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>The account has %1, as many as it may; unpin something first.</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>The same content was pinned already, as it is.</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>The CAR has %1; at most 16 are taken.</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>%1 read, %2 pinned.</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>It was pinned already.</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>The account has as many pins as it may.</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>The root states an impossible size.</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>The account may not keep so many bytes.</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>Pinned.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>The IPFS node had it pinned before this node did; that pin stays.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>Its blocks stay on the IPFS node until its next gc.</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>The IPFS node did not let go: its pin stays there.</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>Unpinned.</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>Unpinned; %1 deleted.</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>%1 deleted here.</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>%1 deleted here, %2 on the IPFS node.</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>The content is too large to be encrypted.</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>The tree is more than %1 folders deep.</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>The symlink %1 leads out of the tree that is being written; it was refused.</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>The target "%1" must end in a new name.</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>Cannot %1 %2: %3.</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>The %1 controller cannot be handed to runs in %2: %3.</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>make the control group</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>move the node into</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>move all processes into</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>The run was not started because its limits are not in force: %1.</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>The container could not be set up (%1): %2.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>Code can be run in a sandbox on Linux only.</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>Run the node on Linux, or in WSL 2 on Windows.</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>Run the node on an x86_64 or aarch64 machine.</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>Install the Stacknet Console again; both belong into libexec/stacknet.</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>runc cannot start a run without root.</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>gVisor (runsc) sets no limits without root, so none could be verified.</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>Kata needs hardware virtualisation, and /dev/kvm is missing.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>Choose crun, runc or runsc as the runtime.</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>No container runtime was found (%1).</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>Run the node as root to use gVisor.</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>The hardened runtime is asked for.</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>It is asked for by name.</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>It is the first choice on a host with %1 control groups.</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>It is the second choice on a host with %1 control groups; the first is not installed.</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>It could be used; another one is preferred.</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>Upgrade %1 when your distribution offers a newer one.</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>User namespaces are switched off on this machine.</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>User namespaces are not allowed for programs without root.</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>Run the node outside the container, or as an ordinary user.</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>No control groups are mounted, so no limit can be set.</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>Control groups are %1 here, which only root can set limits with.</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>The node's control group has no %1 controller that it may use.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>There is no range of 65536 subordinate user and group ids to run code under.</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>version 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>hybrid</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>version 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>Make it with resources/images/python/build FOLDER, or ./dev run.</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>Make the image anew with resources/images/python/build FOLDER.</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>Use another runtime: this one starts containers without the limits it was given.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>Remove the folder, or ask its owner to.</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>See the message, then restart the node.</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>Start the node again.</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>The tool image is damaged: %1.</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>The tool image cannot be used: %1.</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>There is no image sha256:%1 there.</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>There is no tool image at %1.</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>The image's entry %1 %2; the image is not used.</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>The image's layer ended early.</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>The image was not unpacked because the node stops.</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>The image's files add up to more than %1 bytes; the image is not used.</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>The tool image is damaged: a layer %1.</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>Cannot write a layer of the image: %1.</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>Cannot write to %1: %2.</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>The self-test container did not run: %1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>The self-test container could not read what it had written.</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>The self-test container ended with exit code %1 instead of %2.</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>The run was cancelled before it started.</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>The tool image has no program for %1.</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>The image's layer is damaged at byte %1: %2.</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json: field %1 %2.</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>must be an object</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>must be true or false</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>is not known</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>No free port on the loopback interface for the local network.</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json: field metrics %1.</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json: field metrics.%1 %2.</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>must be a text</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>must have 1 to 32 letters, digits and "-"</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>is needed behind a TLS proxy, where every client seems to be on this machine</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>must be a list of at most 64 texts</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>must hold texts that are not empty</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>must hold objects</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>is not a JSON object</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>must be 1</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>must have 1 to 64 bytes</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>must be a number from 14 to 20</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>must name a folder and a time, at_s</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>must be auto, hardened, crun, runc, runsc or kata</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>is missing: TLS needs a certificate and its key</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>must be a list of at most 1,000 peers</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>The setting %1 %2.</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>takes a whole number</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>There is no setting %1.</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>takes one of %1</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json: field rack.%1 %2.</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>must be a number from 0 to %1</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>must be embedded or ipfs</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>is missing: ipfs needs it</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>must be http://HOST:PORT or unix:/absolute/path</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json: field retention%1 %2.</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>must be a number of days from %1 to %2</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>No peer has told its time yet.</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>Connect to a peer; until then nothing can be said.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>This machine's clock is %1 ms behind the median of the peers.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>This machine's clock is %1 ms ahead of the median of the peers.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>Switch on time synchronisation: timedatectl set-ntp true.</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>The free space could not be read.</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>Look whether the data directory is still mounted.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>%1 GiB are free.</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>Make room: a node that cannot write stops signing.</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>Nobody else can read the data directory and its keys.</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>Others on this machine may read: %1.</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>chmod 600 those files, and change the passphrase of a key among them.</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>Others on this machine may look into the data directory.</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>chmod 700 the data directory.</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>%1 databases passed SQLite's quick check.</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>These files are no usable keys: %1.</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>Restore them from a backup or from their words; do not delete them before.</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>The node's key is unlocked and can sign.</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>The node's key is locked: it votes for nothing and earns nothing.</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>Unlock it on the page Node Keys.</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>Export the slashing-protection file on the page Node Keys.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>The record of what was signed is in order; it was never exported.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>The record of what was signed is in order; days since its last export: %1.</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>The record of what was signed does not open: %1.</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>The node does not say how it signs.</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>Start the node, then look again.</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>Signing has stopped: %1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>The page Consensus says what to do.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>It may have signed what it does not remember, and is silent until view %1.</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>Wait, or import the slashing-protection file on the page Node Keys.</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>It listens for another node with its key before it signs: %1 s are left.</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>Wait; nothing else is to be done.</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>It is no validator and signs no votes.</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>Look for another program at that path, then start the node again.</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>The HTTP API does not listen.</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>Look into the log for why; another program may hold the port.</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>The HTTP API listens at %1.</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>The node does not serve clients, as its settings say.</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>No peer is configured.</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>Join a network by an invite file.</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>The page Network says why each of the others is not.</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>Not ready.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>The model answers.</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>The page Work says what to do.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>Code can be run in a sandbox.</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>stacknetctl sandbox doctor says what to install.</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>An NVIDIA driver answers.</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>There is no NVIDIA driver here.</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>Without one there is no attestation, and no confidential task; all else works.</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>No setup was begun before.</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>%1 NVIDIA GPU(s)</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>No NVIDIA GPU answers.</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>No NVIDIA driver answers.</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>NVIDIA driver %1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>Confidential computing is on.</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>Confidential tasks are not given to this machine.</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>Choose another folder in step 2.</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>%1 GiB free</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>The folder cannot be written to.</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>Make room for at least 2 GiB, or choose a folder on another disk.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>20 GiB leave room for a year of chain, the model and the tool images.</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>Nothing keeps this machine's clock right.</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>Turn on time synchronisation: timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>Synchronised to %1 ms</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 is not HOST:PORT.</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 is no address of a network interface.</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>%1 cannot be listened at: %2.</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>Choose another address for peers in step 2.</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>The HTTP API takes a free port instead; Overview says which.</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>%1 can be listened at</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>%1 and %2 can be listened at</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>No model is installed here.</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>Write the whole path of a folder, beginning with a slash.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 is a file, not a folder.</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>No engine answers at this socket: %1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>No engine answers at this socket in time.</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>No engine answers at this socket.</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>%1 holds other files. Choose an empty folder.</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>%1 holds a node already. Choose an empty folder.</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>The invite's genesis is not that of the chain it names: do not use it.</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>The saved setup is not usable: field %1 is missing or wrong.</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>The rules of work: field %1 %2.</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>must have 168 characters, each 0 or 1, from Monday 00:00 on</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>must be a time in milliseconds, or 0</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>must name one hour at least while the schedule is on</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>The operator API cannot be served on %1.</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>The operator socket %1 cannot be opened: %2: %3.</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>The file %1 stands where the operator socket belongs and is no socket; move it away.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>Another program already listens on %1; stop it, or choose another data directory.</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>The program that listens on %1 runs as another user; nothing was sent to it.</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>The key is tombstoned: it can never validate again.</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>The key is neither Active nor Connected.</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>The key has %1 free.</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>The key has %1 bonded.</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>Nothing is unbonding.</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>No unbonded token has waited long enough yet.</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>The key is not jailed.</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>The jail ends no earlier than in epoch %1.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>Only an Active Node Key can be listed.</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>The key is not listed.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>Only an Active Node Key can be filed.</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>Unbond and withdraw first: tokens of the key are bonded or unbonding.</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>The key is in the validator set of this epoch.</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>The key is listed: take it off the list first.</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>Only an Active or Connected Node Key can change hands.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>The Node Key is on the ledger already.</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>The Node Key is locked; unlock it, then try again.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>Only an Active Node Key can be connected.</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>The key is not connected.</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>The demanded transaction and who demanded it are published for ever.</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>The promise and the promised transaction are published for ever.</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 is not pinned here.</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>The keystore has no key %1.</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>This Node Key is not on the ledger: register it first.</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>The key is Cold until its 72 hours are over.</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>The connection to the node broke before it answered; the command may have been carried out, look first.</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>The connection to the node broke; try again.</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>The node did not answer in time; the command may still be carried out, look first.</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>The node did not answer in time; try again.</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>The node did not understand the request (gRPC status %1); use programs of one version.</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>Connecting to the node behind %1.</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>The node sends a picture that this program cannot read; use programs of one version.</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>The connection to the node behind %1 has ended; it is tried again.</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>Code that runs here compares with nothing: %1 is not known.</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>the runtime's version</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>the processor</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>the tool image</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>Spot checks can show your input to other nodes</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>There is no space left to write %1. Free some disk space and try again.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>Cannot write %1: %2. Check the path and its permissions.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>Cannot read %1: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 is larger than %2 bytes.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>Cannot start %1: %2.</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>The names of program and node must be plain letters and digits, at most 40.</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>In the genesis, %1 %2.</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>The genesis is not valid JSON: %1.</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>The genesis is larger than 4 MiB.</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>%1 not serving on the ledger</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>%1 without a link</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>%1 not heard of lately</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>%1 without a live attestation</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>%1 not doing such tasks</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>%1 without the model</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>%1 below the minimum stake</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>%1 serving another Stack</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>%1 without the resources</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>%1 without a capability</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>%1 without a free slot</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>%1 at 90 % load or more</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>No attested node can take this task now: of %1 known.</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>No attested node can take this task now: of %1 known, %2.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>No node can take this task now: of %1 known.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>No node can take this task now: of %1 known, %2.</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>The database %1 is in use by another program or task. Close it or try again in a moment.</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>The database %1 refused an operation: %2. Look at the log for what was tried before.</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>the integrity check failed</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>a parameter could not be bound, %1</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>exactly one SQL statement is expected at a time</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>secure_delete is %1 and not 1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>its journal mode is %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>%1 paperworks, %2 tokens and %3 micro-USD</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>Node Key %1: the blocks have %2, and the ledger %3.</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>%1 has more than 200,000 files.</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>%1 cannot be walked (%2). Check its rights.</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>That task has no receipt: only a task that succeeded has one.</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>open the folders</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>list the folder of pending blocks</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>remove an unfinished block</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>look for a block</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>make a block</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>write a block</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>put a block in its place</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>write the pending blocks to the disk</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>write the blocks' names to the disk</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>open a block</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>look at a block</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>read a block</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>remove a block</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>list blocks</translation>
        </message>
        <message>
            <source>No GPU is shown: %1</source>
            <translation>No GPU is shown: %1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 sent what it must not: %2 Install Stacknet again or update the driver.</source>
            <translation>%1 sent what it must not: %2 Install Stacknet again or update the driver.</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return within %1 ms and was stopped. If that stays, restart the machine.</source>
            <translation>NVIDIA's library did not return within %1 ms and was stopped. If that stays, restart the machine.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process (signal %1). Update the driver.</source>
            <translation>NVIDIA's library ended its process (signal %1). Update the driver.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process. Update the driver.</source>
            <translation>NVIDIA's library ended its process. Update the driver.</translation>
        </message>
        <message>
            <source>Only a validator of a local network can leave other nodes' transactions out to show what happens then. Start this node without --withhold.</source>
            <translation>Only a validator of a local network can leave other nodes' transactions out to show what happens then. Start this node without --withhold.</translation>
        </message>
        <message>
            <source>The driver is being asked which GPUs there are.</source>
            <translation>The driver is being asked which GPUs there are.</translation>
        </message>
        <message>
            <source>This machine has no such GPU.</source>
            <translation>This machine has no such GPU.</translation>
        </message>
        <message>
            <source>No GPU would be left to work; to stop all work, pause it.</source>
            <translation>No GPU would be left to work; to stop all work, pause it.</translation>
        </message>
        <message>
            <source>A quote is for 1 to 100,000 keys: {"count": 5}.</source>
            <translation>A quote is for 1 to 100,000 keys: {"count": 5}.</translation>
        </message>
        <message>
            <source>This node serves no clients, so no GPU works for it and none is asked.</source>
            <translation>This node serves no clients, so no GPU works for it and none is asked.</translation>
        </message>
        <message>
            <source>The node is still looking for a model.</source>
            <translation>The node is still looking for a model.</translation>
        </message>
        <message>
            <source>The model server (%1) is not this node's own: choose its GPUs where it is started.</source>
            <translation>The model server (%1) is not this node's own: choose its GPUs where it is started.</translation>
        </message>
        <message>
            <source>There is no model on this machine, so no GPU works for it.</source>
            <translation>There is no model on this machine, so no GPU works for it.</translation>
        </message>
        <message>
            <source>The local model's server is started again with the GPUs that may work.</source>
            <translation>The local model's server is started again with the GPUs that may work.</translation>
        </message>
        <message>
            <source>%1 holds a node of another network (%2). Make the local network in another data directory.</source>
            <translation>%1 holds a node of another network (%2). Make the local network in another data directory.</translation>
        </message>
        <message>
            <source>must hold UUIDs of GPUs, "GPU-..."</source>
            <translation>must hold UUIDs of GPUs, "GPU-..."</translation>
        </message>
        <message>
            <source>buyer is the key's owner already.</source>
            <translation>buyer is the key's owner already.</translation>
        </message>
        <message>
            <source>The key is yours already.</source>
            <translation>The key is yours already.</translation>
        </message>
        <message>
            <source>The key is listed for %1, not for %2.</source>
            <translation>The key is listed for %1, not for %2.</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>Operation not permitted</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>No such file or directory</translation>
        </message>
        <message>
            <source>Interrupted system call</source>
            <translation>Interrupted system call</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>Input/output error</translation>
        </message>
        <message>
            <source>Argument list too long</source>
            <translation>Argument list too long</translation>
        </message>
        <message>
            <source>Exec format error</source>
            <translation>Exec format error</translation>
        </message>
        <message>
            <source>Bad file descriptor</source>
            <translation>Bad file descriptor</translation>
        </message>
        <message>
            <source>Resource temporarily unavailable</source>
            <translation>Resource temporarily unavailable</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>Cannot allocate memory</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>Permission denied</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>Device or resource busy</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>File exists</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>Invalid cross-device link</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>No such device</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>Not a directory</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>Is a directory</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>Invalid argument</translation>
        </message>
        <message>
            <source>Too many open files in system</source>
            <translation>Too many open files in system</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>Too many open files</translation>
        </message>
        <message>
            <source>Text file busy</source>
            <translation>Text file busy</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>File too large</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>No space left on device</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>Read-only file system</translation>
        </message>
        <message>
            <source>Too many links</source>
            <translation>Too many links</translation>
        </message>
        <message>
            <source>Broken pipe</source>
            <translation>Broken pipe</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>File name too long</translation>
        </message>
        <message>
            <source>Function not implemented</source>
            <translation>Function not implemented</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>Directory not empty</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>Too many levels of symbolic links</translation>
        </message>
        <message>
            <source>Address already in use</source>
            <translation>Address already in use</translation>
        </message>
        <message>
            <source>Cannot assign requested address</source>
            <translation>Cannot assign requested address</translation>
        </message>
        <message>
            <source>Network is down</source>
            <translation>Network is down</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>Network is unreachable</translation>
        </message>
        <message>
            <source>Software caused connection abort</source>
            <translation>Software caused connection abort</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>Connection reset by peer</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>Transport endpoint is not connected</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>Connection timed out</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>Connection refused</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>No route to host</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>Operation not supported</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>Disk quota exceeded</translation>
        </message>
        <message>
            <source>Operation canceled</source>
            <translation>Operation canceled</translation>
        </message>
        <message>
            <source>Host not found (authoritative)</source>
            <translation>Host not found (authoritative)</translation>
        </message>
        <message>
            <source>Host not found (non-authoritative), try again later</source>
            <translation>Host not found (non-authoritative), try again later</translation>
        </message>
        <message>
            <source>End of file</source>
            <translation>End of file</translation>
        </message>
        <message>
            <source>access permission denied</source>
            <translation>access permission denied</translation>
        </message>
        <message>
            <source>attempt to write a readonly database</source>
            <translation>attempt to write a readonly database</translation>
        </message>
        <message>
            <source>bad parameter or other API misuse</source>
            <translation>bad parameter or other API misuse</translation>
        </message>
        <message>
            <source>constraint failed</source>
            <translation>constraint failed</translation>
        </message>
        <message>
            <source>database disk image is malformed</source>
            <translation>database disk image is malformed</translation>
        </message>
        <message>
            <source>database is locked</source>
            <translation>database is locked</translation>
        </message>
        <message>
            <source>database or disk is full</source>
            <translation>database or disk is full</translation>
        </message>
        <message>
            <source>database schema has changed</source>
            <translation>database schema has changed</translation>
        </message>
        <message>
            <source>database table is locked</source>
            <translation>database table is locked</translation>
        </message>
        <message>
            <source>disk I/O error</source>
            <translation>disk I/O error</translation>
        </message>
        <message>
            <source>file is not a database</source>
            <translation>file is not a database</translation>
        </message>
        <message>
            <source>locking protocol</source>
            <translation>locking protocol</translation>
        </message>
        <message>
            <source>out of memory</source>
            <translation>out of memory</translation>
        </message>
        <message>
            <source>string or blob too big</source>
            <translation>string or blob too big</translation>
        </message>
        <message>
            <source>unable to open database file</source>
            <translation>unable to open database file</translation>
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
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>This program runs no local network with that validator.</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>The console is locked.</translation>
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
        <message>
            <source>See the checks</source>
            <translation>See the checks</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1, muted until %2</translation>
        </message>
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
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
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
            <source>Muted until</source>
            <translation>Muted until</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
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
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>Too short: use at least %1 characters.</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>Too long: a passphrase has at most %1 bytes.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>At least %1 characters; four random words are better.</translation>
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
        <message>
            <source>Nothing signed</source>
            <translation>Nothing signed</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Not exported</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exported</translation>
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
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>Sign-in, and "sign out everywhere"</translation>
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
            <source>earnings.db</source>
            <translation>earnings.db</translation>
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
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>The user withdraws a consent; the operator unlinks a wallet</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake, verdicts of spot checks; and every slash on the network. No account, no content</source>
            <translation>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake, verdicts of spot checks; and every slash on the network. No account, no content</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; verdicts and points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>The newest 500,000 paperwork and 200,000 points entries, 100,000 slashes; verdicts and points by the hour for 400 days, stake for 800; earnings by the day for ever</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, network address and the page's origin at the sign-in, times, salted digests of tokens</source>
            <translation>Wallet logins: account (wallet address), label of the browser, network address and the page's origin at the sign-in, times, salted digests of tokens</translation>
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
        <message>
            <source>Clear secrets after seconds</source>
            <translation>Clear secrets after seconds</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>So long a secret that was copied stays in the clipboard.</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>Set on other pages</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>Slashing protection</translation>
        </message>
        <message>
            <source>Sound for critical alerts</source>
            <translation>Sound for critical alerts</translation>
        </message>
        <message>
            <source>Other alerts are always silent.</source>
            <translation>Other alerts are always silent.</translation>
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
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>Nobody can sign in through it. The settings can change that.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Open Settings</translation>
        </message>
        <message>
            <source>Nobody asked yet</source>
            <translation>Nobody asked yet</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Needs the person</source>
            <translation>Needs the person</translation>
        </message>
        <message>
            <source>Asked for consent</source>
            <translation>Asked for consent</translation>
        </message>
        <message>
            <source>Another origin asked</source>
            <translation>Another origin asked</translation>
        </message>
        <message>
            <source>Another address to return to</source>
            <translation>Another address to return to</translation>
        </message>
        <message>
            <source>Request not valid</source>
            <translation>Request not valid</translation>
        </message>
        <message>
            <source>Asked too often</source>
            <translation>Asked too often</translation>
        </message>
        <message>
            <source>Too many codes are open</source>
            <translation>Too many codes are open</translation>
        </message>
        <message>
            <source>Session was over</source>
            <translation>Session was over</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>Last message</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
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
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
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
        <message>
            <source>Revoke these keys…</source>
            <translation>Revoke these keys…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>%n key needs a look</numerusform>
                <numerusform>%n keys need a look</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>It keeps no API keys. The settings can let it take requests.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Open Settings</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>Revoke %n API key?</numerusform>
                <numerusform>Revoke %n API keys?</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>Programs that use them are refused from their next request on.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>A revoked key cannot be brought back.</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>Revoke keys</translation>
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
        <message>
            <source>What was done here</source>
            <translation>What was done here</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>The audit log of this tab</translation>
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
        <message>
            <source>End these sessions…</source>
            <translation>End these sessions…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>End %n session?</numerusform>
                <numerusform>End %n sessions?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
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
        <message>
            <source>Wallets that have signed in</source>
            <translation>Wallets that have signed in</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Name…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>Unlink…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>No wallet has signed in</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>Nobody can sign in to it. The settings can change that.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Open Settings</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>Unlink %1?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>%n session ends at once.</numerusform>
                <numerusform>%n sessions end at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>What it agreed to at %n site is taken back, and this node forgets it.</numerusform>
                <numerusform>What it agreed to at %n sites is taken back, and this node forgets it.</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>It may sign in again; then it is a new wallet here.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Unlink</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>The wallet is unlinked.</translation>
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
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>Too long: a name has at most %1 bytes. Letters with accents take two.</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>At most 1,024 bytes.</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>The name or address of the mail server, without spaces.</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>Only the name or address; the port has its own field.</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>At most 254 bytes.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>It must be https, or http on this machine, and have no user name, # or space in it.</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>After https:// the name of a machine follows.</translation>
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
        <message>
            <source>Send a test</source>
            <translation>Send a test</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>To each place that is ticked. Nothing is saved.</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>The whole rule</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Lift</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>Lift the mute of %1</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>Muted now</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Not muted any more.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>The test went to: %1.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Look whether it has arrived.</translation>
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
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Write the whole path of the program, beginning with a slash.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Write an address that begins with https:// and holds no password.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Send a test</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>Send a test: %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>It was sent. See whether it reached you.</translation>
        </message>
        <message>
            <source>Send mail</source>
            <translation>Send mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Not kept until the node runs: then it lies in its data directory, readable by you only. When you go on with this setup after a break, type it again.</source>
            <translation>Not kept until the node runs: then it lies in its data directory, readable by you only. When you go on with this setup after a break, type it again.</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. What they tell you of is set on the Inbox page.</source>
            <translation>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. What they tell you of is set on the Inbox page.</translation>
        </message>
        <message>
            <source>A password has at most 1,024 bytes.</source>
            <translation>A password has at most 1,024 bytes.</translation>
        </message>
        <message>
            <source>Fill in To, From and the mail server, or send no mail.</source>
            <translation>Fill in To, From and the mail server, or send no mail.</translation>
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
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
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
        <message>
            <source>Took</source>
            <translation>Took</translation>
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
        <message>
            <source>Attest now</source>
            <translation>Attest now</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>Ask the GPUs for fresh evidence, whatever is planned.</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>Copy evidence</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>Save evidence…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>Evidence copied. Whoever gets it can check it as a file.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Save the evidence</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>Evidence saved to %1</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>Asking the GPUs…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>The GPUs have answered, and their evidence is good.</translation>
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
        <message>
            <source>In the log: %1</source>
            <translation>In the log: %1</translation>
        </message>
        <message>
            <source>Show in the log</source>
            <translation>Show in the log</translation>
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
        <message>
            <source>Last message</source>
            <translation>Last message</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BuyKeyDialog</name>
        <message numerus="yes">
            <source>It has %1 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>It has %1 digits from 0 to 9 and a to f; this has %n.</numerusform>
                <numerusform>It has %1 digits from 0 to 9 and a to f; this has %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>64 hexadecimal digits that name the payment, the same for buyer and seller: the SHA-256 of the invoice, say.</source>
            <translation>64 hexadecimal digits that name the payment, the same for buyer and seller: the SHA-256 of the invoice, say.</translation>
        </message>
        <message>
            <source>Buy the Node Key %1</source>
            <translation>Buy the Node Key %1</translation>
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
            <source>No key of yours can buy.</source>
            <translation>No key of yours can buy.</translation>
        </message>
        <message>
            <source>The owner of the bought key must be a key in this keystore that is its own owner: create one first.</source>
            <translation>The owner of the bought key must be a key in this keystore that is its own owner: create one first.</translation>
        </message>
        <message>
            <source>Money moves outside of the ledger: pay the seller first, and let the seller, or the Stack where the key came from, confirm it. The order that you send here takes the key over; it pays nothing.</source>
            <translation>Money moves outside of the ledger: pay the seller first, and let the seller, or the Stack where the key came from, confirm it. The order that you send here takes the key over; it pays nothing.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>Seller</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Of it for the Stack</source>
            <translation>Of it for the Stack</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Tokens on the key</source>
            <translation>Tokens on the key</translation>
        </message>
        <message>
            <source>The key is bought for</source>
            <translation>The key is bought for</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>Payment reference</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>128 hexadecimal digits that the seller gives you once the money is there.</source>
            <translation>128 hexadecimal digits that the seller gives you once the money is there.</translation>
        </message>
        <message>
            <source>Owner id, for the seller</source>
            <translation>Owner id, for the seller</translation>
        </message>
        <message>
            <source>Buy %1 for %2?</source>
            <translation>Buy %1 for %2?</translation>
        </message>
        <message>
            <source>Hold to buy</source>
            <translation>Hold to buy</translation>
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
        <message>
            <source>%1 % of its life is over</source>
            <translation>%1 % of its life is over</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocation</translation>
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
        <message>
            <source>promise for view %1</source>
            <translation>promise for view %1</translation>
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
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>The leader broke its promise; it lost its tokens.</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Promised for</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Promised by</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>the accused</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>its certificate holds the demand</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>it holds the transaction</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>without the transaction</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>Blocks of the log that decide</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>View %1, height %2: %3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>hangs on the block before it</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>the log breaks here: it does not hang on the block before it</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>after the break</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 after %2</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
after %2</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1, %2, block %3</translation>
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
        <message>
            <source>Promised for</source>
            <translation>Promised for</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>Demanded at</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>view %1 of epoch %2</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Demanded by</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>These bytes</translation>
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
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</translation>
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
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Change passphrase</translation>
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
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>The clipboard is cleared in %n s</numerusform>
                <numerusform>The clipboard is cleared in %n s</numerusform>
            </translation>
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
        <name>stacknet::ui::ConfirmSaleDialog</name>
        <message>
            <source>Confirm the sale of %1</source>
            <translation>Confirm the sale of %1</translation>
        </message>
        <message>
            <source>Do this when %1 have reached you, not before. The buyer can take the key over with what you get here.</source>
            <translation>Do this when %1 have reached you, not before. The buyer can take the key over with what you get here.</translation>
        </message>
        <message>
            <source>Owner id of the buyer</source>
            <translation>Owner id of the buyer</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, which the buyer gives you.</source>
            <translation>64 hexadecimal digits, which the buyer gives you.</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>Payment reference</translation>
        </message>
        <message>
            <source>Send this to the buyer. It holds for this sale alone: this key, buyer, price and payment reference.</source>
            <translation>Send this to the buyer. It holds for this sale alone: this key, buyer, price and payment reference.</translation>
        </message>
        <message>
            <source>Confirmation of the sale</source>
            <translation>Confirmation of the sale</translation>
        </message>
        <message>
            <source>the confirmation</source>
            <translation>the confirmation</translation>
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
            <source>That is its owner already.</source>
            <translation>That is its owner already.</translation>
        </message>
        <message>
            <source>Were %1 paid for %2?</source>
            <translation>Were %1 paid for %2?</translation>
        </message>
        <message>
            <source>Hold to confirm the sale</source>
            <translation>Hold to confirm the sale</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Buyer</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>My votes in 24 h</translation>
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
        <message>
            <source>My last votes</source>
            <translation>My last votes</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>My votes, oldest first</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>%1 late · %2 missed</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>agreed</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>last %n block</numerusform>
                <numerusform>last %n blocks</numerusform>
            </translation>
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
            <source>Encrypting…</source>
            <translation>Encrypting…</translation>
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
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>Collect without the node</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>The node does not answer.</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>The bundle can be made without it, from the files in its data directory.</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>The files are read…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>You had begun this when the console ended.</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>Take up where you left off</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>Start new</translation>
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
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>The GPUs are asked again then.</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>The GPUs are asked again; the verdict of now runs out %1.</translation>
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
        <message>
            <source>Disconnect this key…</source>
            <translation>Disconnect this key…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>Which key earned it?</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Others</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Unlock the key first</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>Disconnect %1?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Disconnect key</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 is disconnected.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>All keys</translation>
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
            <source>By key and GPU</source>
            <translation>By key and GPU</translation>
        </message>
        <message>
            <source>There is no split by GPU: the model server chooses which one serves a task, and does not tell.</source>
            <translation>There is no split by GPU: the model server chooses which one serves a task, and does not tell.</translation>
        </message>
        <message>
            <source>This machine has one GPU, %1: all that a GPU earned here came from it.</source>
            <translation>This machine has one GPU, %1: all that a GPU earned here came from it.</translation>
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
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>Recent events</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Show: %1</translation>
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
            <source>No such event</source>
            <translation>No such event</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>None of the events that this node knows is of this severity.</translation>
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
        <message>
            <source>not compared</source>
            <translation>not compared</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>%1 of %n match</numerusform>
                <numerusform>%1 of %n match</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Measurements</translation>
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
        <message>
            <source>Test the desktop</source>
            <translation>Test the desktop</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>Shows a notification on this desktop.</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>A notification was sent to the desktop.</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>When none appears, look into the notification settings of the desktop and of this console.</translation>
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
        <message>
            <source>Show what is new</source>
            <translation>Show what is new</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Open its page</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Mute for 1 hour</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>Mute for 24 hours</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>Mute for 7 days</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>Not muted any more</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>Muted until</translation>
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
        <name>stacknet::ui::KeyMarket</name>
        <message>
            <source>Jailed</source>
            <translation>Jailed</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Tombstoned</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>yours</translation>
        </message>
        <message>
            <source>another's</source>
            <translation>another's</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Tokens left</source>
            <translation>Tokens left</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Born with</source>
            <translation>Born with</translation>
        </message>
        <message>
            <source>For the Stack</source>
            <translation>For the Stack</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Sold before</source>
            <translation>Sold before</translation>
        </message>
        <message>
            <source>Keys that their owners sell. You pay the seller yourself; the ledger moves the key, never the money.</source>
            <translation>Keys that their owners sell. You pay the seller yourself; the ledger moves the key, never the money.</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>Confirm a sale…</translation>
        </message>
        <message>
            <source>Buy…</source>
            <translation>Buy…</translation>
        </message>
        <message>
            <source>Node Keys for sale</source>
            <translation>Node Keys for sale</translation>
        </message>
        <message>
            <source>No key is for sale</source>
            <translation>No key is for sale</translation>
        </message>
        <message>
            <source>An Active key shows here once its owner offers it.</source>
            <translation>An Active key shows here once its owner offers it.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyPriceCard</name>
        <message>
            <source>What do new keys cost?</source>
            <translation>What do new keys cost?</translation>
        </message>
        <message>
            <source>every key sold makes the next one dearer by 1/64</source>
            <translation>every key sold makes the next one dearer by 1/64</translation>
        </message>
        <message>
            <source>Number of keys</source>
            <translation>Number of keys</translation>
        </message>
        <message>
            <source>USD for each of the next 50 keys</source>
            <translation>USD for each of the next 50 keys</translation>
        </message>
        <message>
            <source>The prices could not be read.</source>
            <translation>The prices could not be read.</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>The first</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>The last</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>All of them</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <source>The one after</source>
            <translation>The one after</translation>
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
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
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
        <message>
            <source>No key locks by time now.</source>
            <translation>No key locks by time now.</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 locks %2.</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>Every key has its words on paper.</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>Oldest backup: %1 has none.</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>Oldest backup: %1, exported %2.</translation>
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
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>Open the folder with the log file</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>Show how long ago each line was written</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>This expression takes too long on %n line; it is left out. Make it simpler.</numerusform>
                <numerusform>This expression takes too long on %n lines; they are left out. Make it simpler.</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>The node's data directory is not on this machine.</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>No program opens folders here.</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1, searching…</translation>
        </message>
        <message>
            <source>No engine answers. These are the lines of this console alone; those of the engine are missing.</source>
            <translation>No engine answers. These are the lines of this console alone; those of the engine are missing.</translation>
        </message>
        <message>
            <source>They are in stacknet.log in the engine's data directory.</source>
            <translation>They are in stacknet.log in the engine's data directory.</translation>
        </message>
        <message>
            <source>Same order</source>
            <translation>Same order</translation>
        </message>
        <message>
            <source>Only the lines that the same order or question caused.</source>
            <translation>Only the lines that the same order or question caused.</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Order %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>Ask the node</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>for example: node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>This cannot be asked here. What can: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Asking…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>The answer is long; this is its beginning.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>%n character.</numerusform>
                <numerusform>%n characters.</numerusform>
            </translation>
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
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Finish what runs, then pause</translation>
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
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>Amounts are shown here because you must know what you agree to.</translation>
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
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</translation>
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
        <name>stacknet::ui::NetworkLocal</name>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Starting</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Frozen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>Validators on this machine</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>%1 node %2</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Freeze</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>Node %1, leads now</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>Node %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>%1 of %2 run; blocks need %3 of them.</translation>
        </message>
        <message>
            <source>Withholding</source>
            <translation>Withholding</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. One that withholds is started again and, when it leads, leaves out what other nodes send: they demand it, and what it still leaves out is proof for a challenge that takes its whole stake. These nodes are real; the faults are yours.</source>
            <translation>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. One that withholds is started again and, when it leads, leaves out what other nodes send: they demand it, and what it still leaves out is proof for a challenge that takes its whole stake. These nodes are real; the faults are yours.</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>Withhold</translation>
        </message>
        <message>
            <source>Starts it again as a censor: a leader that leaves out what other nodes send</source>
            <translation>Starts it again as a censor: a leader that leaves out what other nodes send</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>Include again</translation>
        </message>
        <message>
            <source>node %1</source>
            <translation>node %1</translation>
        </message>
        <message>
            <source>STAGED CENSORSHIP</source>
            <translation>STAGED CENSORSHIP</translation>
        </message>
        <message>
            <source>%1 leaves out what other nodes send, when it leads. File a challenge on the page Consensus.</source>
            <translation>%1 leaves out what other nodes send, when it leads. File a challenge on the page Consensus.</translation>
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
        <message>
            <source>Validators</source>
            <translation>Validators</translation>
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
        <message>
            <source>Ban these peers…</source>
            <translation>Ban these peers…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>Connected since</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>Ban %n peer for 24 hours?</numerusform>
                <numerusform>Ban %n peers for 24 hours?</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>This node neither calls them nor answers them.</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>Ban them</translation>
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
        <message>
            <source>Disconnect %1?</source>
            <translation>Disconnect %1?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Disconnect key</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 is disconnected.</translation>
        </message>
        <message>
            <source>%1 is yours.</source>
            <translation>%1 is yours.</translation>
        </message>
        <message>
            <source>To run it on this machine you need its key file or words from the seller.</source>
            <translation>To run it on this machine you need its key file or words from the seller.</translation>
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
            <source>Why the key's points changed</source>
            <translation>Why the key's points changed</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>No points yet</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>A key earns them by votes in time, by tasks and by spot checks.</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Disconnect…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>Slashes and backups of the key show here.</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>Why its points changed</translation>
        </message>
        <message>
            <source>Confirm a sale…</source>
            <translation>Confirm a sale…</translation>
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
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>The only backup of %1 is %n day old.</numerusform>
                <numerusform>The only backup of %1 is %n days old.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>Export it again, or write its words down: paper does not age.</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Market</translation>
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
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet: a test</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>Alerts on this desktop look like this.</translation>
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
            <source>History of the last ten minutes</source>
            <translation>History of the last ten minutes</translation>
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
            <source>Stake at risk</source>
            <translation>Stake at risk</translation>
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
            <source>Proposals left</source>
            <translation>Proposals left</translation>
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
            <source>confidential tasks are taken</source>
            <translation>confidential tasks are taken</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>no confidential tasks</translation>
        </message>
        <message>
            <source>Tasks in 24 h</source>
            <translation>Tasks in 24 h</translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>%1 old · ends %2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>checked %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>ends %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>nothing recorded yet</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>%1 in 24 h</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>%1 running · %2 queued</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>%1 % succeeded · %2 running</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>Spot-checks passed 30 d</translation>
        </message>
        <message>
            <source>Waiting tasks</source>
            <translation>Waiting tasks</translation>
        </message>
        <message>
            <source>GPU busy, %</source>
            <translation>GPU busy, %</translation>
        </message>
        <message>
            <source>Work load</source>
            <translation>Work load</translation>
        </message>
        <message>
            <source>GPU in %, tasks that wait</source>
            <translation>GPU in %, tasks that wait</translation>
        </message>
        <message>
            <source>tasks that wait</source>
            <translation>tasks that wait</translation>
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
        <message>
            <source>Since</source>
            <translation>Since</translation>
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
        <message>
            <source>Open the page of the reason</source>
            <translation>Open the page of the reason</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceCurve</name>
        <message>
            <source>Prices of the next keys</source>
            <translation>Prices of the next keys</translation>
        </message>
        <message>
            <source>next key</source>
            <translation>next key</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>key %1</translation>
        </message>
        <message>
            <source>Key %1 from now on: %2</source>
            <translation>Key %1 from now on: %2</translation>
        </message>
        <message>
            <source>From %1 to %2 in %3 keys. The arrow keys read one after the other.</source>
            <translation>From %1 to %2 in %3 keys. The arrow keys read one after the other.</translation>
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
        <message>
            <source>Change the period…</source>
            <translation>Change the period…</translation>
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
        <message>
            <source>Open Settings</source>
            <translation>Open Settings</translation>
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
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unpin these %n for good?</source>
            <translation>
                <numerusform>Unpin these %n for good?</numerusform>
                <numerusform>Unpin these %n for good?</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin all of them</source>
            <translation>Unpin all of them</translation>
        </message>
        <message>
            <source>unpin %1</source>
            <translation>unpin %1</translation>
        </message>
        <message>
            <source>%1 in all: %2. What is said here holds for each of them.</source>
            <translation>%1 in all: %2. What is said here holds for each of them.</translation>
        </message>
        <message>
            <source>They are let go; see Jobs.</source>
            <translation>They are let go; see Jobs.</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered, %3 were refused.</source>
            <translation>%1 of %2 are ordered, %3 were refused.</translation>
        </message>
        <message>
            <source>%1 of %2 are ordered; see Jobs.</source>
            <translation>%1 of %2 are ordered; see Jobs.</translation>
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
        <message>
            <source>Open Settings</source>
            <translation>Open Settings</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>Nothing is counted by account and nothing is published. The settings can change that.</translation>
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
        <name>stacknet::ui::RackPins</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
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
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>not made here</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <source>Pinned there before</source>
            <translation>Pinned there before</translation>
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
            <source>This node has no Rack</source>
            <translation>This node has no Rack</translation>
        </message>
        <message>
            <source>The settings can let it keep files.</source>
            <translation>The settings can let it keep files.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Open Settings</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Pins</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>The Rack is empty</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>Drop a file here, or choose one. It is kept until you unpin it.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Add a file</translation>
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
            <source>Copy CID</source>
            <translation>Copy CID</translation>
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
            <source>Verify all of these</source>
            <translation>Verify all of these</translation>
        </message>
        <message>
            <source>Unpin all of these…</source>
            <translation>Unpin all of these…</translation>
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
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>Name %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>Only you see it. Leave it empty to have none.</translation>
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
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
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
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>The console is locked. Unlock it, then do this again.</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>This desktop shows no tray. The console runs on without a window instead.</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>Waits for the next start of the node.</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>Hours and battery</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>When the node takes work, and whether on battery too.</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>Signing while locked</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Rules and channels of alerts</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>What is worth an alert, who is told and how, quiet hours.</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>What is kept and for how long</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>Retention of each kind of data; delete now.</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>Log levels</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>How much each module writes to the log.</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>Peers and bans</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>Who is connected, and who must not be.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
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
        <message>
            <source>Seen here</source>
            <translation>Seen here</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>the evidence as JSON</translation>
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
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>Exit with everything that %1 has bonded?</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>Unbond everything</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>Everything that %1 had bonded is unbonding.</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>Exit…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>Unbond everything that the key has bonded.</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>Export protection file…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>Move key…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>Take the key to another machine without signing twice.</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingSlashes</name>
        <message>
            <source>Slashing events</source>
            <translation>Slashing events</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>Only my keys</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>Show evidence</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
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
        <message>
            <source>Rate (basis points)</source>
            <translation>Rate (basis points)</translation>
        </message>
        <message>
            <source>Burned</source>
            <translation>Burned</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>Reward</translation>
        </message>
        <message>
            <source>Rewarded</source>
            <translation>Rewarded</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>Nobody was slashed</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>Penalties of every key on this network appear here, with the evidence for them.</translation>
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
        <message>
            <source>GPU %1 %</source>
            <translation>GPU %1 %</translation>
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
        <message>
            <source>Words on paper</source>
            <translation>Words on paper</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>checked</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>not checked; you are reminded of it</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
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
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>Columns as by default</translation>
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
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidential</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>Result digest</translation>
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
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>There is no key of this node that could unlock the console</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>Amounts are hidden until the console is unlocked</translation>
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
        <message>
            <source>This was refused</source>
            <translation>This was refused</translation>
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
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Task</translation>
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
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
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
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>Signs by</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>First verified</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>Last verified</translation>
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
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
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
        <message>
            <source>Go on unchecked</source>
            <translation>Go on unchecked</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>Check later</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>Nobody knows yet whether your paper can be read.</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</translation>
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
        <message>
            <source>its own end</source>
            <translation>its own end</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>a signal</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>the limit of memory</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>the limit of time</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>the limit of output</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>a refusal: it never ran</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>behind %n task</numerusform>
                <numerusform>behind %n tasks</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>yes: on attested hardware alone</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Class asked for</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Reproduction class</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpuDialog</name>
        <message>
            <source>Let GPU %1 work?</source>
            <translation>Let GPU %1 work?</translation>
        </message>
        <message>
            <source>Keep GPU %1 out of the work?</source>
            <translation>Keep GPU %1 out of the work?</translation>
        </message>
        <message>
            <source>The model server of this node starts again. Chats that run are finished first; new ones wait until the model is loaded, which takes seconds to minutes.</source>
            <translation>The model server of this node starts again. Chats that run are finished first; new ones wait until the model is loaded, which takes seconds to minutes.</translation>
        </message>
        <message>
            <source>What the remaining GPUs have no memory for is computed by the processor, or the model does not start.</source>
            <translation>What the remaining GPUs have no memory for is computed by the processor, or the model does not start.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Let it work</source>
            <translation>Let it work</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>Keep it out</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkGpus</name>
        <message>
            <source>not told</source>
            <translation>not told</translation>
        </message>
        <message>
            <source>%1 of %2 GiB</source>
            <translation>%1 of %2 GiB</translation>
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
            <translation>GPUs of this machine</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>Show ids</translation>
        </message>
        <message>
            <source>Show the ids of the GPUs</source>
            <translation>Show the ids of the GPUs</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Busy</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
        <message>
            <source>Takes work</source>
            <translation>Takes work</translation>
        </message>
        <message>
            <source>GPU %1 takes work</source>
            <translation>GPU %1 takes work</translation>
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
            <translation>Hide ids</translation>
        </message>
        <message>
            <source>A GPU that takes no work is hidden from the model server of this node.</source>
            <translation>A GPU that takes no work is hidden from the model server of this node.</translation>
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
        <message>
            <source>Failed (%1).</source>
            <translation>Failed (%1).</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidential</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Ended by</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Class asked for</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Reproduction class</translation>
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
        <message>
            <source>Copy result digest</source>
            <translation>Copy result digest</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Save receipt…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>How many tasks ended?</translation>
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
            <source>The first bar comes with the first task that ends.</source>
            <translation>The first bar comes with the first task that ends.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>How long did they take?</translation>
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
        <message>
            <source>No task in this time</source>
            <translation>No task in this time</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>tasks in %1</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>of the tasks that succeeded, in %1</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>The history cannot be read</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>The node answers in a form that this program does not know; both must be of one version.</translation>
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
            <source>Re-executions</source>
            <translation>Re-executions</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>no task in 24 h</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>95 % under %1 · %n task in 24 h</numerusform>
                <numerusform>95 % under %1 · %n tasks in 24 h</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>tasks of others, since the start</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>switched off in the settings</translation>
        </message>
        <message>
            <source>Spot-checks passed 30 d</source>
            <translation>Spot-checks passed 30 d</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPUs</translation>
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
        <message>
            <source>Tasks of this node under check</source>
            <translation>Tasks of this node under check</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>Own tasks under check</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>None is being checked</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>When the network draws one of yours, it shows here with who runs it again.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>One conviction takes %1 of the tokens of the key.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>One conviction takes %1 of the tokens of the key: %2 tokens now.</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>nothing recorded yet</translation>
        </message>
        <message>
            <source>none was judged</source>
            <translation>none was judged</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged</source>
            <translation>
                <numerusform>of %n judged</numerusform>
                <numerusform>of %n judged</numerusform>
            </translation>
        </message>
        <message>
            <source>none judged since %1</source>
            <translation>none judged since %1</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since %1</source>
            <translation>
                <numerusform>of %n judged since %1</numerusform>
                <numerusform>of %n judged since %1</numerusform>
            </translation>
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
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
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
        <message>
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Node Key</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Points are known</source>
            <translation>Points are known</translation>
        </message>
    </context>
</TS>
