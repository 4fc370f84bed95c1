<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <source>This machine&apos;s clock is %1 from the other nodes; set it by NTP.</source>
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
        <source>%1 %2 now, between %3 and %4 in the time shown. Left and right arrow read single values.</source>
        <translation>%1 %2 now, between %3 and %4 in the time shown. Left and right arrow read single values.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
</context>
<context>
    <name>stacknet::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Page, key or action</source>
        <translation>Page, key or action</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
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
        <source>Code execution in the sandbox</source>
        <translation>Code execution in the sandbox</translation>
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
        <source>This is the only time the key is shown.</source>
        <translation>This is the only time the key is shown.</translation>
    </message>
    <message>
        <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
        <translation>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>The new API key</translation>
    </message>
    <message>
        <source>the new API key</source>
        <translation>the new API key</translation>
    </message>
    <message>
        <source>I stored the key in a safe place</source>
        <translation>I stored the key in a safe place</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creating…</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box.</source>
        <translation>Store the key first, then tick the box.</translation>
    </message>
    <message>
        <source>Closing now would lose the key for good.</source>
        <translation>Closing now would lose the key for good.</translation>
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
</context>
<context>
    <name>stacknet::ui::DataTable</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nothing matches the filter.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
    <name>stacknet::ui::DetailList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
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
    <message numerus="yes">
        <source>%n task(s) are cancelled.</source>
        <translation>
            <numerusform>%n task is cancelled.</numerusform>
            <numerusform>%n tasks are cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a few seconds at most.</source>
        <translation>This takes a few seconds at most.</translation>
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
        <source>recorded GPU evidence stands for this node&apos;s own; it proves nothing</source>
        <translation>recorded GPU evidence stands for this node&apos;s own; it proves nothing</translation>
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
    <message numerus="yes">
        <source>%n running task(s) will be cancelled.</source>
        <translation>
            <numerusform>%n running task will be cancelled.</numerusform>
            <numerusform>%n running tasks will be cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
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
        <source>A key of another operator. You can watch it here.</source>
        <translation>A key of another operator. You can watch it here.</translation>
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
        <source>Node Keys</source>
        <translation>Node Keys</translation>
    </message>
    <message>
        <source>Keys of the network</source>
        <translation>Keys of the network</translation>
    </message>
    <message>
        <source>Create Node Key</source>
        <translation>Create Node Key</translation>
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
        <source>No key selected</source>
        <translation>No key selected</translation>
    </message>
    <message>
        <source>Choose a key in the table to see it here.</source>
        <translation>Choose a key in the table to see it here.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>The Node Key is in your keystore.</source>
        <translation>The Node Key is in your keystore.</translation>
    </message>
    <message>
        <source>Unlock it, then register it to put it on the ledger.</source>
        <translation>Unlock it, then register it to put it on the ledger.</translation>
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
        <source>Unlock the key first</source>
        <translation>Unlock the key first</translation>
    </message>
    <message>
        <source>Possible %1</source>
        <translation>Possible %1</translation>
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
        <source>The public key goes on the ledger of this network, where everybody sees it for good.</source>
        <translation>The public key goes on the ledger of this network, where everybody sees it for good.</translation>
    </message>
    <message>
        <source>It stays Cold for 72 hours and cannot serve before that.</source>
        <translation>It stays Cold for 72 hours and cannot serve before that.</translation>
    </message>
    <message>
        <source>Register key</source>
        <translation>Register key</translation>
    </message>
    <message>
        <source>%1 is being registered.</source>
        <translation>%1 is being registered.</translation>
    </message>
    <message>
        <source>%1 is being activated.</source>
        <translation>%1 is being activated.</translation>
    </message>
    <message>
        <source>Connect %1?</source>
        <translation>Connect %1?</translation>
    </message>
    <message>
        <source>This node serves with the key from now on and its tokens are at stake.</source>
        <translation>This node serves with the key from now on and its tokens are at stake.</translation>
    </message>
    <message>
        <source>Of its %1 tokens, two contradicting votes cost %2 %, a failed spot-check %3 %, censorship %4 %. Never run the same key on two machines.</source>
        <translation>Of its %1 tokens, two contradicting votes cost %2 %, a failed spot-check %3 %, censorship %4 %. Never run the same key on two machines.</translation>
    </message>
    <message>
        <source>Connect key</source>
        <translation>Connect key</translation>
    </message>
    <message>
        <source>%1 is being connected.</source>
        <translation>%1 is being connected.</translation>
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
        <source>Proposals left in term</source>
        <translation>Proposals left in term</translation>
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
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
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
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>what was asked and answered is never kept</source>
        <translation>what was asked and answered is never kept</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New tasks wait until you show them.</source>
        <translation>New tasks wait until you show them.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>No task yet</translation>
    </message>
    <message>
        <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
        <translation>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</translation>
    </message>
    <message>
        <source>No task selected</source>
        <translation>No task selected</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Save receipt…</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copy receipt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <translation>
            <numerusform>Show %n new</numerusform>
            <numerusform>Show %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>the node takes tasks</source>
        <translation>the node takes tasks</translation>
    </message>
    <message>
        <source>the node cannot take tasks</source>
        <translation>the node cannot take tasks</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>waiting for their turn</source>
        <translation>waiting for their turn</translation>
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
        <source>Tokens in</source>
        <translation>Tokens in</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens out</translation>
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
        <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
        <translation>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</translation>
    </message>
    <message>
        <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
        <translation>Prompt and answer are not kept; the receipt holds their digests only.</translation>
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
</context>
</TS>
