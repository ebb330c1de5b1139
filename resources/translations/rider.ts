<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
    <context>
        <name>AboutSheet</name>
        <message>
            <source>About Rider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies the version and the folder, for a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the MIT licence. Qt and PySide are used under the LGPL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewards what moved: no card moves without buyer-side proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data is on this machine alone, in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArchiveSheet</name>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leaves the board. Its record stays, and it can be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its next step “{step}” is let go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: made twice, or never a real deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? (optional)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArchivedParts</name>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>It came from outside. A read-only copy opens in the program that your system has for such files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of “{name}” is gone from the data folder. A backup may have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” could not be copied: {why}. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a program, and Rider starts none. Its copy is {place}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupCards</name>
        <message>
            <source>It is not sound, so it cannot be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record ends with {head}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupFlows</name>
        <message>
            <source>A backup is being restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block is running. Finish it first, then restore.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up: {holds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backing up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be made. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored from the backup of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Everything is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the sample. Leave it first, then restore your own file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} And {n} more like it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsDoor</name>
        <message>
            <source>Look at the backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider can read this file, but not write to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample is damaged. Leave it; you can look at a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data file is damaged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsSheet</name>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking them up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made when Rider starts, once a day, and before anything takes the place of your file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backups yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider makes one when it starts and once a day. You can make the first one now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchForm</name>
        <message>
            <source>Close the batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain point used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many answered well. None is 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it was about</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an export of Rider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the sample…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider’s export (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the sample. Nothing here is yours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BehindSheet</name>
        <message>
            <source>1 row copied as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close · Enter to open · Ctrl+C to copy all rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This belongs to no deal, so there is none to open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is behind it, {n} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} rows copied as CSV</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlockAsk</name>
        <message>
            <source>Choose one of the three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it reached?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is still missing, and why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was in the way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has to do this work?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>Its clock runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} held</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop	Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…	O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start now	S</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BlockSheet</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to leave it · Ctrl+Enter to plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give 5 min to 16 h, such as 45 min or 1 h 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a time, such as 14:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It repeats. When you save or drop it, you are asked which ones you mean. On other days it repeats from this one on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New focus block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open deal is called that. Choose one, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proof in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push what follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what will be true afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proof it seeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to become of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to become of such work? (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be true afterwards?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} · high leverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} · low leverage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BoardColumn</name>
        <message>
            <source>No deals here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No match here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}, {count} deals</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BusyDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarCard</name>
        <message>
            <source>1 meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be read, {when}. What was read before stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no meetings. The file itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its meeting goes with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its {n} meetings go with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read {when} · {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>but for what is linked to a deal. The file itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} meetings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarSheet</name>
        <message>
            <source>Add a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendars (*.ics *.ICS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export blocks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calendar yet. Export yours as an .ics file from Google, Outlook or Apple, or choose the folder into which it is synchronised. Its meetings then stand on the day, and plans keep clear of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read when they change. Nothing is written into them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which calendar file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which folder of calendar files?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Calendars</name>
        <message>
            <source>1 meeting of {name} is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} meetings of {name} are in.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CandidateField</name>
        <message>
            <source>Filter the deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or account</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Explain this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain {which}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about this figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message>
            <source>{block} is changed, and all others to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} is changed, and all that follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} is dropped, and all that follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} is dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} is moved, and all others to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} is moved, and all that follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} is planned, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} repeats no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{block} repeats: {rule}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangesView</name>
        <message>
            <source>1 deal would come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal would stand elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every deal stands in the same stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be compared with what is there now, which is kept as it is first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is what you have now: nothing would change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since both were the same, each of them has gone on in its own way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup has nothing in common with what you have now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there now is backed up first, so that you can come back to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal}: from {now} back to {then}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{events} since then would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{events} that this backup does not have would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{events} that you do not have now would come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{holds} would come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals would come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals would stand elsewhere</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckStep</name>
        <message>
            <source>&amp;Save the rows to fix…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals of the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the rows to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} to fix.csv</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckTable</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of every row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} so far…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clockwork</name>
        <message>
            <source>The clock of the block goes on, but is not written down for now. {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosedColumn</name>
        <message>
            <source>No deals here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Closer</name>
        <message>
            <source>Look closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look closer: {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Final amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the final amount of the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day lies ahead. Give the day on which it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The final amount, and the day of the order</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnHead</name>
        <message>
            <source>Too few deals have come this far for a rate: {n} so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} deals went on to {stage}. {interval}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more are too early to tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rate}% of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {whole}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnsModel</name>
        <message>
            <source>Account, part of the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with the deal, as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the deal’s name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>All {all} columns are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the file, and what each is read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions about the columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{read} of {all} columns are read. The others are kept with their deals, as they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Esc to close · Ctrl+Enter to confirm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationFlows</name>
        <message>
            <source>Noted what came of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Comparing it with what is on the board…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was brought in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking it back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That file belongs to Rider itself. Choose the export of your CRM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That went wrong inside Rider. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report for whoever looks after Rider, then go on, or quit and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came up while Rider started. Copy the report for whoever looks after Rider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the log’s folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider ran into a bug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last line is what the program said of it, and may name a deal. Read it before you send it; the log does not hold it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same happened {n} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you recorded is safe: Rider shows nothing as done before your file holds it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CurrencyField</name>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayReader</name>
        <message>
            <source>I was off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not shown while you present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewed {when}: {form}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day that is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which revision of the review</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reviewed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DaysField</name>
        <message>
            <source>Choose at least one day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealField</name>
        <message>
            <source>Name or account; none for work of no deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not named while you present. Show it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealFlows</name>
        <message>
            <source>Proof corrected. What it said before stays in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof withdrawn. It stays in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name and the words are taken out for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are taken out for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived. Your reason stands in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is removed. Their proofs stay.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealPicker</name>
        <message>
            <source>Choose one of your open deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or account</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealRow</name>
        <message>
            <source>Open the deal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealSheet</name>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book a focus block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change pipeline…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close · leaving a field saves it · Ctrl+Z to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it wait…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as won…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge into another deal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More to do with this deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prove {stage}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push the close…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealTable</name>
        <message>
            <source>List of deals, {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealWords</name>
        <message>
            <source>A competitor won it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Champion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Economic buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not fit what they need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision: they chose to do nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The champion left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The timing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried twice this way without an answer. Try another channel, person or reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealsModel</name>
        <message>
            <source>{title}, sorted, falling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, sorted, rising</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DealsQuestion</name>
        <message>
            <source>Keep all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep these three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep these two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is spread thin seldom moves one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>four</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>six</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals want {day}. Which three matter?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DebtCard</name>
        <message>
            <source>Do it at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left for another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the next step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>1 proof saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step of {deal} closed, the one after it set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step of {deal} put off until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step of {deal} set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The close of {deal} is expected on {day} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} begins anew in {pipeline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is adopted at the stage that is proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is back on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is proven in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} moved back to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} moved to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} waits no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} waits until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{gone} went into {deal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} proofs saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Diagnose</name>
        <message>
            <source>Diagnose: outreach and replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} (too few for a rate)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiagnoseInside</name>
        <message>
            <source>By pain point, in the last {n} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close a batch of outreach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed on this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive replies of people reached</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiagnosePanel</name>
        <message>
            <source>Diagnose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may lie behind a weak figure. Each number leads to what it counts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Doable</name>
        <message>
            <source>Choose a card first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this sheet first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It claims no more than is proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no next step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the first stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No block comes next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No block is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No filter is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only in the list: turn to it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal is archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal is not archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other pipeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn to the playbook first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <source>A deal stands further than it did on Monday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written, which is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reassess…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has no move and no proof of the week. That is an answer too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What decided it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you said</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>&amp;Take back this import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import another &amp;file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported deals stand hollow where your CRM says they are. Prove them as you go, and they become solid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The board is as it was before. The record keeps both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was taken back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropBox</name>
        <message>
            <source>A CSV or Excel export of your deals. Nothing is written before you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another &amp;file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file of your CRM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the file of your CRM here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.TSV *.TXT *.XLSX)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueField</name>
        <message>
            <source>By which day?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EarlierImports</name>
        <message>
            <source>&amp;Take back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was built on it yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Loosen the gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntriesModel</name>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}. Not now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence of that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus {length} → {reached}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting held, qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken from the ledger, so there is nothing to log twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has nothing that moved a deal on this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today’s evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {length} planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExpectationsCard</name>
        <message>
            <source>And more in later months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a review what a conversation should lead to; it stands here until its month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What conversations led to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExpectedCard</name>
        <message>
            <source>A word on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word on it, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {day} you expected: {leads}. Did it come true?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplainSheet</name>
        <message>
            <source>Copies all of it as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close · Tab goes from part to part · Ctrl+C copies what is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what is behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The explanation is copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportBlocksSheet</name>
        <message>
            <source>Calendars (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the file into Google Calendar, Outlook or Apple Calendar, and the time is protected. Importing it again updates what it changed; a block dropped in Rider has to be deleted there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only that it is focus time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kind of work, the deal and the intent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next {n} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it tells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where do the blocks go?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder of tables for spreadsheets (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything on record leaves with it. Nothing is changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file that Rider can restore (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider’s export (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the export go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the attached files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deals}, {events} events and {files} files are in {place} ({size}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tables} tables with {rows} rows are in {place}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsForm</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the currency by its code, such as EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the probability in percent, from 0 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The buyer’s company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your probability, in percent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>It cannot be imported as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters look wrong? The file is written in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the file is written in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the header is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as found: {encoding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>find it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board or list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gate open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to the review of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs me today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has moved today yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today: 1 deal moved forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today: {deals} deals moved forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Clear what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter deals by name, account, people and next step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>A day off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deal stands further than it did. This is what the ledger has of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider asks nothing of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has no move and no proof of this day. That is an answer too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review of this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you said</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinishSheet</name>
        <message>
            <source>Choose one of the three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc leaves it for later · what you typed stays · Ctrl+Enter to close the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proof is on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it reached?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is still missing, and why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was in the way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has to do this work?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstHour</name>
        <message>
            <source>Say what comes next for a deal, and it can be booked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal that the first hour is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first hour</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter goes on · Esc goes back · nothing is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message>
            <source>An import is not finished. Finish it or close it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed into “{sheet}” is not recorded yet. Record it or close it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} adopted in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} claims {stage} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} moved to {stage}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Focus</name>
        <message>
            <source>1 interruption, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A prospect called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away {time}, not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away, not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted {n} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the planned time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned for {time}, {ago} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left of {n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over {n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{h} h {m} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} interruptions, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, in {left}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FocusFlows</name>
        <message>
            <source>A block for {deal} is planned, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block is planned, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its block is planned already, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No half hour is free within two weeks. Drop something, or widen the hours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FocusHead</name>
        <message>
            <source>Calendars…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day or week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier (Page Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export blocks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hides the names of deals and keeps quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ideal week…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later (Page Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan my day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presenting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposes blocks in the free time (Shift+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today (T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth an hour</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source>Focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage that week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FocusWords</name>
        <message>
            <source>Automate it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delegate it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must be me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder: {option}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>No program of this machine shows folders. The path is {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at {place} yet. Rider makes the folder when it first needs it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Esc to close · what you typed stays · Ctrl+Enter to confirm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Show its board</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Further</name>
        <message>
            <source>In this window no deal came in, moved or closed. What the record tells is older.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at all of it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GateBody</name>
        <message>
            <source>Proofs of earlier stages that hold: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To enter {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To win</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GateHint</name>
        <message>
            <source>1 proof short of {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for a reason, never for proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to adopt the deal at the stage that is proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to choose the stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to close the overdue step, then move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to give it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to give them now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gate open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gate open: drop to move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs no proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {rest} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} proofs short of {stage}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GateSheet</name>
        <message>
            <source> · {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deal enters {stage} when the buyer has done these, not when you have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deal is won when the buyer has signed, not when they have said so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book the block that gets this proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close · nothing typed is lost · Ctrl+Enter to go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans a focus block for the first of them, in the next free time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prove {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save proofs, stay in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save, prove the rest later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still short: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{held} of {all} proofs.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GiveWay</name>
        <message>
            <source>Keep these three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three deals are chosen. Which one gives way to {deal}?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hoped} is hope: stated beyond the proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{proven} of {open} stands where it is proven.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeldSheet</name>
        <message>
            <source>Esc to close · what was held stays as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How its time was spent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was to be true afterwards</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoursField</name>
        <message>
            <source>The hours end after they begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoursPage</name>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans of your day keep to these hours, and new deals are in this currency. You can change it later in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When do you work, and in which currency?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdealWeeks</name>
        <message>
            <source>1 block is left out: a meeting or a block is in its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 block is left out: its time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of “{week}” finds a place in this week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks are left out: meetings or blocks are in their way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks are left out: their time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} from “{week}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{week}” is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdleFace</name>
        <message>
            <source>Ended at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its clock ran when Rider was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned. Drag a deal onto the day, or draw a block there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow, </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportCheck</name>
        <message>
            <source>1 row has the name and account of a deal that is on the board already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are they the same deals?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other deals: bring them in too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip these rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same deals: take them together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows have the name and account of deals that are on the board already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day it came to its stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day it was closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day it was created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day it was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day it was won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal that the row is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People at the buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source of the lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status: open, won or lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the stage was entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it is won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it was lost</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>&amp;Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show them on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row was saved. Mend it there, then import that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns and stages are known; nothing was to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in it is new to the board, so there is nothing to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One question is still open here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns are known; nothing was to ask there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stages are known; nothing was to ask there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until this is done, or stop it with Cancel. Then close the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} questions are still open here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows were saved. Mend them there, then import that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was taken back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportQuestions</name>
        <message>
            <source>3 April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A comma: 1.234,50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A point: 1,234.50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a pipeline…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the currency…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose yours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone’s deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How deals are told apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is k a thousand?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is that so?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>March 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column has ids: a later file is matched by name and account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No: leave such rows out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortened amounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as “{name}”, or “{name} for {account}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day: {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has the deals of {count} people. Those of others are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file names none. Its deals come into this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month: {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands before the fraction?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where an amount does not say what it is in, it is taken as this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which column is which?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which comes first?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose deals?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, by name and account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes: 250k is 250,000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} for {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}: {proof} proves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{sample}”: {day_first} or {month_first}? No date in this column tells.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>&amp;Change {changed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import {new}, change {changed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep the skipped rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change to a deal is taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal of {file} leaves the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns: {read} of {all} are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages: 1 word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages: {count} words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The skipped rows of {file} are taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unchanged: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose deals: everyone’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose deals: the file names {count} people. You will be asked which are yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose deals: those of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changes to deals are taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals of {file} leave the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told}. Nothing is deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportWorks</name>
        <message>
            <source>An import is running. Wait until it is done, then try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Find a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a key, or what it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key does “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>↑ ↓ Page Up Page Down to scroll · Esc to close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>1 archived stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} archived stages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeverageCard</name>
        <message>
            <source>First hour not protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First hour protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage share of what is planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned yet. Drag a deal onto a free hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan kept: {held} of {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent}% of your planned hours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkField</name>
        <message>
            <source>Choose file for: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file that shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link, or drop a file here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” could not be kept. Choose another file or give a link.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListHeads</name>
        <message>
            <source>Click to sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LostSheet</name>
        <message>
            <source>Choose the reason that comes closest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence why the deal was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, in a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why was it lost?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LunchField</name>
        <message>
            <source>Lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lunch begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MadeModel</name>
        <message>
            <source>Can be taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingAsking</name>
        <message>
            <source>No half hour is free before it within your working hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing for it is planned, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready for {meeting}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is linked to no deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is linked to {deal}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of the meeting is on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the meeting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>It is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The calendar does not have it any more. What came of it stays.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingFlows</name>
        <message>
            <source>1 block is in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} blocks are in {place}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingMenu</name>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingSheet</name>
        <message>
            <source>And {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held and qualified means that someone with a part in the decision did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was said: {outcome}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its time zone, {zone}, is not known. It may be at another hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or account; none if it is about no deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open deal is called that. Choose one, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans half an hour before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggested by who takes part and what it is called. Save it if it is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick someone with a part in the decision, or say which part they have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which deal is it about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who took part?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With {people}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingsFlows</name>
        <message>
            <source>The batch is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The batch is taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of the meeting is on record.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>1 meeting without a deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A batch of outreach is not closed yet. Close it, or empty its fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meeting about a deal on this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings on this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified means: someone with a part in the decision took part, and the fit is confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to answer here. Go on when you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of the day’s meetings?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} meetings without a deal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message>
            <source>A won deal goes into another won one only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the deal that stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals that are likely the same come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leaves the board; the record of both is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge into another deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which deal stays?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{gone}” goes into “{kept}”: its people and proofs are kept there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{gone}” goes into “{kept}”: its people are kept there. Its proofs were given for another pipeline and stay with it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MissingCard</name>
        <message>
            <source>Give proof instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this not needed for this deal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this is not needed: {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>Amount, such as 24,000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” cannot be read as an amount. Write it like 24,000.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveBackSheet</name>
        <message>
            <source>Its proofs stay. The record keeps where it stood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move back to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of the next step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the deal goes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What turned out to be different?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does it go back?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovedPage</name>
        <message>
            <source>A word on it, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add with evidence…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for its proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I was off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a few words: what was in the way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words why nothing moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken from the ledger, by deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is what moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal that moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has nothing of this day that moved a deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else there is to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved forward that day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved forward today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why nothing moved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovedWeekPage</name>
        <message>
            <source>A word on it, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came nearer to moving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal changed its stage. Some came nearer to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof came in, or the buyer was heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken from the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has nothing of the week that moved a deal. That is an answer too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did you move forward that week?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did you move forward this week?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was in the way, if you like</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Nav</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter for next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter to finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved as you type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewDealSheet</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close · what you typed stays · Ctrl+Enter to make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every deal has one dated next step, at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the currency by its code, such as EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: Dock scheduling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: call the CFO’s assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The buyer’s company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could you help a buyer with?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPlaybook</name>
        <message>
            <source>A copy of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A short ladder, to be reworded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the playbook a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote them: what they need, and for when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the name to {n} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed order or equivalent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The need in the buyer’s words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was signed and by whom, with the file or a link to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” as it is shipped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPlaybookSheet</name>
        <message>
            <source>Add playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stands above the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewStageSheet</name>
        <message>
            <source>A deal enters it once this is proven. More can be asked for later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextPart</name>
        <message>
            <source>By which day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose its day, today or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what is different, or take another step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is different.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the next step is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: ask her deputy who signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: by phone, or her deputy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is different</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is different this time?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is different, in a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is next?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextRows</name>
        <message>
            <source>By which day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose its day, today or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional: what makes it more than “just checking in”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the next step is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: her mail of Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: the budget closes on Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: the new CFO has started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: walk the CFO through the paper process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does it refer to?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has changed since the last contact?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is next?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why now?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoDeals</name>
        <message>
            <source>Import your CRM’s export, look at a sample, or make your first deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deals yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoMatch</name>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal is like that at the moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal matches “{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>+15 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block ran while Rider was closed: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At {time}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {title}, planned for {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The planned time is over: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} is over. What came of it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>“{text}” is no whole number. Write it like 24.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfferStrip</name>
        <message>
            <source>Accept all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message>
            <source>1 block is dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 block is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A full plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks are dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks are planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} proposals</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>All the small things in one go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before {meeting} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First hour · {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First hour, for what is worth most · {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From “{week}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready for {meeting}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneToOneFlows</name>
        <message>
            <source>Copied as Markdown. Paste it where you need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the sheet go?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OneToOnePage</name>
        <message>
            <source>1:1 sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page for the talk about your deals, taken from the ledger as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presenting: names and words are hidden here. What you save or copy has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as Markdown…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Back to what holds where nothing is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset {option}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomeTarget</name>
        <message>
            <source>1 proof short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gate open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue step first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} proofs short</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Adopt at the stage I can prove: {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on no board. Its record stays, and nothing of it changes until it is restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was merged into “{deal}”. Its record is told there, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Momentum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not proven yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set next step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage: {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CRM says: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import claims {claim}; {proven} is proven. Prove the rest, or adopt it where it is proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The problem in the buyer’s words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} proven, {claim} claimed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>A deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over {n} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, set what is next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide: a time, another step, or let it go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go, the deal is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the step go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next step is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet for {days}; deals move on after {pace} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet for {days}; the playbook allows {pace} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is let go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: the budget is not hers to give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal is lost…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is the step let go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{step} · overdue {days}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwedPage</name>
        <message>
            <source>Give each a time, say what came of it, or let it go. What you leave comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else is owed today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is owed today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not on record yet. Press “{goes}”, or “{leaves}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is owed, and what is stalling?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnData</name>
        <message>
            <source>All of it can leave at any time, and deals come in from any CRM’s export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that you have on record. It never leaves this machine by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes through every event, proof and move from the beginning. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invented deals to try things with, in a file of their own beside yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here is yours. Your own deals are as you left them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out and in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Rider copies at the start and every day, outside of the data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each one holds, and what going back to it would change. The present is kept first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went wrong and when, without names of deals. Send it along with a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are in the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>demo example end back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>demo example try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export import csv json excel spreadsheet download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file path error crash report support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file path location where database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file path location where safety copy restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restore undo recover damaged safety copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verify integrity damaged chain examine trust</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a deal, a person or a page, or what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first {count} are shown. Type on to see others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>↑ ↓ to choose · Enter to open or do · Esc to close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteDoor</name>
        <message>
            <source>Presenting: deals and people are not listed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Copy as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the picture go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: copied as CSV</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartField</name>
        <message>
            <source>No one is known at the buyer yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastDays</name>
        <message>
            <source>As it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the review: {verdict}. The ledger has changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal changed its stage, and no proof came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal changed its stage. This is the proof that came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of them is answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of what conversations should lead to, {hits} of {n} came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revision {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger then: {number} events, the last one {hash}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the short form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{form}, late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{verdict}, off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{verdict}, reviewed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastPage</name>
        <message>
            <source>A day off is no gap, and no day has to be reviewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PauseBar</name>
        <message>
            <source>In 15 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to close the day. What moved?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the person a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No one is named yet. Proofs name them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redact their words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their part in the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>someone new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonField</name>
        <message>
            <source>Blocker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Champion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Economic buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their part in the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their part?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who at the buyer?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PipelineSheet</name>
        <message>
            <source>Change pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a pipeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins anew in {stage}. Its proofs stay with {old}; its people and its record go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the deal changes its pipeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What turned out to be different?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which pipeline?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does it change?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>1 block would move on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins earlier, so it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has begun, so it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push what follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows it has begun, so it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks would move on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{times} meets {block}, {at}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof it should bring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof it should bring, for {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanDay</name>
        <message>
            <source>Plan {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working hours of {day} are over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open deal to plan an hour for yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three deals have {day} already; more would spread it thin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today is a day off, so this is {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today’s working hours are over, so this is {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{Day} holds the {hours} of focus that Settings allow for a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{Day} is a day off, so nothing is proposed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{Day} is full: no half hour of the working hours is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} for {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookEffect</name>
        <message>
            <source>1 deal could enter {gate} without more proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal could move on without more proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal stands beyond it unproven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal stands beyond {gate} unproven. It stays where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal would need more proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal would need more proof for {gate}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal in flight is touched, but less is asked for from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changes for any deal in flight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals could enter {gate} without more proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals could move on without more proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals stand beyond it unproven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals stand beyond {gate} unproven. They stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals would need more proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals would need more proof for {gate}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookFiles</name>
        <message>
            <source>Choose a playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbooks (*.toml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook is in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the playbook go?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookFlows</name>
        <message>
            <source>Copy of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals are born in {stage}: it asks for nothing. Choose a later stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} always stands at the end. What it asks for can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” from the file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookHead</name>
        <message>
            <source>A deal enters a stage once the buyer has done what it asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive playbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New playbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read from TOML…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as TOML…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookList</name>
        <message>
            <source>1 archived playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New playbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read from TOML…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} archived playbooks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookPage</name>
        <message>
            <source>Its stages are the board that you see first, and where new deals go. You can change it later in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This playbook is archived: no deal can enter it. Restore it to use it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which playbook do you begin with?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookRecord</name>
        <message>
            <source>Changed: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was “{was}” before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less was asked for from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage “{name}” was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage “{name}” was archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage “{name}” was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage “{name}” was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was renamed “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stages were put in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {name} asks for was put in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for how long it counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how good the evidence must be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the event that its proof writes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when it is stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether it can be waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether it is qualified from there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether it names a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} asks differently for “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} asks for “{name}” again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} asks for “{name}” from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} asks for “{name}” no longer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookTold</name>
        <message>
            <source>Archive playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive the requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive the stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is asked for no longer. The proofs that were given stay in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leaves the board, and what it asks for is asked no longer. The record keeps both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal can be made in it any more. Its closed deals keep it, and it can be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement was archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requirement was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage stands at another place of the ladder from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage was archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it asks for is asked for again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaybookWords</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file or a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link or a file must back it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A next step with a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person and their part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision process clarified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every deal that is won has gone through this gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection surfaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what the buyer wrote or said counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stakeholder identified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The buyer’s words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, and who was there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said or done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your word is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>backed by a link or a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can be waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counts for 1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counts for {n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stalled after 1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stalled after {n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writes “{event}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} requirements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} stages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProofForm</name>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By which day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link or file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did they say? Quote them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, and who took part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is and who signed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they agreed to do next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they said, and what the amount rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who at the buyer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProofRow</name>
        <message>
            <source>Corrected since: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give another proof…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give proof…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {file}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the words for good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn ({why}): {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proof stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wants a link or a file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Asked for no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}: {held} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProofSheet</name>
        <message>
            <source>Correct a proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to go back · what you typed stays · Ctrl+Enter to record it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says the same as before. Change what was wrong, or go back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProofWords</name>
        <message>
            <source>(words taken out)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On record, but this one asks for more than a word of yours: a link or a file. Then: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proven {age} days ago; it counts for {life}. Ask again. Then: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived on {day}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProtectedFlows</name>
        <message>
            <source>The block is closed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProtectedPage</name>
        <message>
            <source>A note on the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the block that you began to tell of, or press its answer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days like that happen. The last page can book tomorrow’s first hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did the protected time pay?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If there is something to keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No block on this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No block today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not held</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PushCloseSheet</name>
        <message>
            <source>A new obstacle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a later day than {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose today or a later day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what moves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected on {day} so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push the close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushed once before, by {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushed {count} times before, by {days} days in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence why the close moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date was a guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you know now that you did not?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, in a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moves it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which day now?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuotaCard</name>
        <message>
            <source>Change the quota…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a quota…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuotaLines</name>
        <message>
            <source>No quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the quota of {pipeline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} {currency} · {period}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuotaSheet</name>
        <message>
            <source>Every month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an amount above nought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the amount of the quota.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is yours: coverage sets what is proven in the open pipeline against what is left of it. Nothing else goes by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quota of {pipeline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trends then says what was won, and no coverage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReassessPage</name>
        <message>
            <source>Another way is wanted here, not more of the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {weeks} in a row, {hours} of high-leverage work went in and no deal moved. That happens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the ledger of the last twelve weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing calls for it any more: a deal has moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing to stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing to try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: asking the champion who else decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: sending the deck before anyone asked for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last twelve weeks have no move and no proof to learn from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will you do differently?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What works</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>Nothing was changed since it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordCheck</name>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong with the record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>A block ran while Rider was closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows and Enter to choose · Esc leaves it for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As if its clock had never run; the block is planned again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended at {then}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider was not there from {then} on, for {gone}. None of that time counts as focus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock goes on now, with {left} left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} of focus are kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RedactSheet</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to go back; nothing is taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out a person’s words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the name and the words for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the words for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the words of a proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name, the title and the words of their proofs ({count} stand) go for good. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of this proof, and of what it corrected, go for good. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays: {what}, and the digest of the words, by which the record still verifies. Not reached: attached files and links, rows as they were imported, reasons that you gave elsewhere, and copies of the data file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on which day something was said, and for which requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who said it, on which day, for which requirement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind me to close the day at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder of the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of the reminder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RenameSheet</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReopenSheet</name>
        <message>
            <source>By which day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every open deal has one dated next step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which stage?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only stages whose proofs all hold today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: call the new CFO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has changed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has changed? (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is next?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepeatField</name>
        <message>
            <source>Choose at least one day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the last day, or let it repeat for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every working day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long it repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stops repeating before its first day. Choose a later one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On chosen days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which day?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepeatWords</name>
        <message>
            <source>Every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fridays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would never be: it stops repeating before its first day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mondays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saturdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sundays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thursdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wednesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} at {time}, from {first} until {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} at {time}, from {first}, for good.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequirementFields</name>
        <message>
            <source>After so many days the proof is stale and closes the next gate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts for so many days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event that its proof writes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How good the evidence must be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names a person at the buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proving it writes this into the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it to {n} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a good proof says; it stands in the gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the buyer must have done or said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who said or did it. Only what you judge yourself can do without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a sentence why; Trends counts it apart from proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number of days from 1 to {n}, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{form}. The form stays: proofs were given in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequirementSheet</name>
        <message>
            <source>Add requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To enter {stage}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RescuePage</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the backup that is to take its place. The damaged file is kept beside the backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the backup that is to take its place. What is there now is kept beside the backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing it with what is there now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer Rider to go on with it. You can also go back to a backup, without what was recorded since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Mend what is in the way, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the backup of {when} in its place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot open your data file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else has its place. Move it away and try again, or let a backup take its place; what is there now is kept beside the backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are backups of it. Choose the one that is to come back, or begin anew with nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup of it in {place}. “rider restore” makes another folder from an export of Rider’s. Move the file away and try again to begin anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a data file of Rider’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there now is kept as it is beside the backups, and Rider does not use it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data file is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data file is from a newer Rider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data file is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data file was altered from outside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResolveSheet</name>
        <message>
            <source>Another step instead…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, set what is next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the deal go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as lost…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” is due on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” was due on {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestoreSheet</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing it with what you have now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>A conversation that the ledger does not have yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another deal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the ledger has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one, or say that there was none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the month by which it should lead there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How real the leads are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It should lead to: {words} ({month})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left for another day: {deal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings and replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal changed its stage, and the buyer’s side gave proof for a move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing to try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picked from what you recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reassess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewed later, on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revised; what was said before stays in the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what got in the way of a conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what it should lead to, or take the month away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what shifted in the buyer’s thinking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So far {hits} of {n} came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is an answer too. Rider asks what got in the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation that mattered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has changed since: it says something else of the week by now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has changed since: it says something else of this day by now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has no conversation of this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weakest stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What got in the way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What prospects are saying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was the single most important conversation that day that moved a deal forward?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was the single most important conversation today that moved a deal forward?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you are hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who you are engaging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You were off on this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about a minute left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {n} minutes left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>happened {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prepared</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewFlows</name>
        <message>
            <source>late, which is fine</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>1:1 sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewMeetings</name>
        <message>
            <source>All day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewProtected</name>
        <message>
            <source>First hour, {when}: it was not set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First hour, {when}: it was set aside, and went to something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First hour, {when}: {part} of {whole} went into high-leverage work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held: {held} of 1 block whose time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held: {held} of the {n} blocks whose time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage work: {part} of the {whole} that the clock ran ({percent}%).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Time left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RotatingPage</name>
        <message>
            <source>A person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One question a week. Skip it if it says nothing to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken from the ledger</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>More (Shift+F10)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunningFace</name>
        <message>
            <source>&amp;Gave up for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reached early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+15 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A &amp;prospect called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before its time: why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan fifteen more minutes for this block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone &amp;inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone &amp;outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock survives sleep and restart; closing Rider keeps the block.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What interrupts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will be true afterwards?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: {time} so far. The clock goes on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunningPanel</name>
        <message>
            <source>In focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices of blocks are off: see Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presenting: notices are silent, deals are not named here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunningSheets</name>
        <message>
            <source>The block is closed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopeQuestion</name>
        <message>
            <source>All future ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every one still to come. What was stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stops repeating before this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stops repeating now. What was stays on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This and later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block repeats. Which ones are dropped?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block repeats. Which ones change?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block repeats. Which ones get this length?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block repeats. Which ones move?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those before it stay as they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>No setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>Copy as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: copied as CSV</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsFlows</name>
        <message>
            <source>Go back to the last backup that is sound; what is there now is kept beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing is wrong with the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing is known of the record yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quota is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record could not be checked. The log tells why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record could not be read to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record holds. It is empty so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record holds: {deals}, {events}, unchanged since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no quota now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} things are wrong with the record.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Its board is shown first, and new and imported deals go to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook to begin with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another word for it, or look through all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you are to win in each period. Trends sets it against what is proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pipeline board default begin start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target goal coverage pipeline month quarter year</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettledLine</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetFrame</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Preview of the 1:1 sheet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>{deal} has no expected close yet. Give it one first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageCard</name>
        <message>
            <source>1 requirement is asked for no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a requirement to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals are born here. Nothing is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} are asked for no longer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageFields</name>
        <message>
            <source>As it stands on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entering it says that the deal is worth working on. Trends counts from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the stage a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In days, where your own pace in this stage is not known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the name to {n} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stalled after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number of days from 1 to {n}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageSheet</name>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StagesStep</name>
        <message>
            <source>Deals come in where their stage says, drawn hollow until their proofs are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider does not know one of these words. Say what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider does not know {count} of these words. Say what they mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the file, and what each means in Rider</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Rider can read this file, but not write to it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Choose its day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every deal has one next step. Say what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of the next step?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is next?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it put off?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” was due on {day}. A deal moves once that is settled.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {all}: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you are here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepLines</name>
        <message>
            <source>Changed since: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next step. Every deal wants one, with a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. An imported deal owes one only once you adopt it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refers to: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why now: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put off once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put off {n} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was due {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepSheet</name>
        <message>
            <source>It replaces “{step}”, due {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” was due on {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Only what moved and what is owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider asks what changed, never how many. Calls and emails are not counted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages of this review</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SwitchField</name>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message>
            <source>It stays: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back the import of {file}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TalkField</name>
        <message>
            <source>In their words, if you can</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoke with the buyer? What changed in their thinking?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We spoke: no shift</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TalkFields</name>
        <message>
            <source>By which month?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In their words where you can</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it empty if that is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No month yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shifted in their thinking?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should it lead to?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimeForm</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give 5 min to 16 h, such as 45 min or 1 h 30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a time, such as 14:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what you will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it waits until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: she is back by then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will you do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why then?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>A new obstacle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopted in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed: {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim lowered to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close pushed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision process clarified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final amount: {money}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus block closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus block: not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus block: partly reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus block: reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported into {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It said: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its id there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting held, a bad fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting held, qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting linked no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting missed: nobody came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting moved to another time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged into “{deal}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved back to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named: {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step agreed with the buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection surfaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof corrected: {requirement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof said again: {requirement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof withdrawn: {requirement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof: {requirement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proven in {stage}, within what the import claims</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refers to: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed: {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopened in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stakeholder identified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step done: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step let go: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step put off: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step replaced: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step taken back: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken into the pipeline “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CRM says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date was a guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says that it came to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says that it was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says that it was won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import claims that it is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import claims that it is won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import claims {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wait ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value then: {money}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived: {requirement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why now: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words taken out for good: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the proof: {requirement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>losing the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowering the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of “{deal}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put off so far: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the change of pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the move back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the push of the close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reopening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what came of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the file said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>winning the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told} (taken back since)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{deal}” was merged into this deal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tomorrow</name>
        <message>
            <source>A meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book {begins} to {ends} for {deal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no room left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No half hour of the working hours is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is booked in it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which three deals matter {when}, and what is the plan for each?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is not open any more, so its plan is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{meeting} takes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{times} is booked: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{times} is free.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TomorrowFlows</name>
        <message>
            <source>The hour is booked for {deal}, {when}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TomorrowPage</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On top is where an hour is worth most. Fewer than three is fine, and none too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open deal to plan for. That is fine: go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is planned is not named while you present. It is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which three deals matter tomorrow, and what is the plan for each?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Totals</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file, to compare with your CRM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Totals to compare with your CRM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} without a value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TouchedGroup</name>
        <message>
            <source>and {n} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Back to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit and keep the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show Rider</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendBehind</name>
        <message>
            <source>A deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deal that is not here any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced with proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked, not held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By a claim alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not come true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fully proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held, not qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High leverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left the stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not fully proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing counts here in this window. A longer one reaches further back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open as of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outreach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive replies of people reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet, not stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped the next stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no deal yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits as agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} h</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendCards</name>
        <message>
            <source>1 block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expectations that came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From birth to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal came into the qualified stage with proof in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal closed in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal has closed in this window yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal was due at the start of this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal was won in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal was won in this window whose birth is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal with an amount closed in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal with an amount was won in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No expectation has been answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meeting of this window is over yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No outreach was closed in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No qualified deal is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quota yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quota yet: set one to see coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No time was tracked in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not computable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline generated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive reply rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified meetings held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sales velocity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set one to see coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few ({n} of {least})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate, by count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate, by value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won, against quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all lost deals are worth nought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amounts changed by {change} since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lost deals have no amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>median of {n} won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none was due as this window began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {deals}, {days} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the quota is reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rate of those born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rate of those closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won deals have no amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won this quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backed} open and proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{booked} booked, {held} held, {qualified} of these qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} for {n} lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} came true; partly does not count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} positive of {n} people reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} won of {n} born in this window, {open} still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} won of {n} closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} born in this window, all still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} open and qualified × {median} × {k} of {all} won ÷ {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} open and qualified, {won} won in {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} pushes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} without an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n}: {average} on average, {median} median</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {whole} hours tracked, in {blocks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pushes} of {deals}, {days} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ratio}× what is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} held ({interval})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} imported ({k} of {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{won} of {quota}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{won} of {whole} closed, {deals}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendCharts</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 deal won without an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 imported deal tells no history of stages, so nothing is known of how it went on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 imported deal tells no history of stages, so nothing is known of how long it stayed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 open deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 open deal has no amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95% interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An import tells of no day on which a deal moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked: {n}, of which you have said what came of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control and hope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversion over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals that moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does focus move deals?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each dot is a week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each square is a day, each column a week. Deals moved on {n} of {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fully proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kaplan–Meier median, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Led on, of all that left in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left of the quota: {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings, from booked to qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More of one goes with less of the other; that alone does not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved back in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved on after {days} (median).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves forwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal closed in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal with a known day closed in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meeting of this window is over yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open deal has an amount. Once one has, this shows how much of it is proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quota yet. “Set a quota…” is in the menu of “Won, against quota”; with one, this shows what was won of it, and whether what is proven covers the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visible relation. {sure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No week is over yet in which you held focus time or a deal moved forwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet: no deal came into a stage in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet: no deal entered a stage in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet: the record tells of no day in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of how many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of no meeting of this window is it said what came of it: {waits}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that entered, how many went on within the stage’s usual time. Younger ones are counted as too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the open value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two never changes, so there is nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and proven, of what is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and proven: {backed} · {covers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open value as of now: what of it is fully proven, and what is hoped beyond the proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open, proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified is held with somebody who decides, and a fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quota, and what covers it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank correlation {rho} (n {n}), 95% interval: {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage to stage, and how sure that is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quota is in {code}, so this does not count towards it: {others}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quota is reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two go together, which alone does not say that focus moved the deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual time is not known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their median so far, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their median, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early: no deal has had the usual time to go on yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early: {n} entered a stage, and none has had the usual time to go on yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few here: no rate under five deals in three months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few weeks ({n} of {least}) to see whether it does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few: there is no rate under five deals in three months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under {least} there is no rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper bar: median of those that moved on. Lower bar: of those that still wait, up to now. Line and first number: the median that both together let expect (Kaplan–Meier).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for {days} so far (median).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week from {day}: {hours} high-leverage hours held, moves forwards: {moves}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is open and proven is {ratio}× what is left of the quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is proven is known as of today alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved, day by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moves in Rider from now on counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wins over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won of the deals that closed in each month, {months}, with 95% intervals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won: {won} of the quota of {quota}, {months}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high-leverage hours in the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moves forwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no deal yet that has had the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {n} {whole} · too few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {quota} {period}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {whole}, too few for a share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the quota is reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too early · {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few for a share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few · 1 stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few · {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few · {n} stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 1 d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counts}, too few for a rate (under {least})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{currency} hope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{currency} proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} moved on (n {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} still waiting (n {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} moved on · {waiting} waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} moved on, {waiting} still waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lost} lost · {open} still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lost} lost, {open} still open, {early} too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{months}: {rate}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {part} of {whole}, {deals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {rate}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} archived before they ended left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals won without an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} imported deals tell no history of stages, so nothing is known of how long they stayed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} imported deals tell no history of stages, so nothing is known of how they went on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} imported without a history left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} not answered yet and left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} open deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} open deals have no amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} that left for another pipeline left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} without a known day left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ratio}× what is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of {n} {whole} · {interval}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}: median stay {days} (Kaplan–Meier).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}: no deal came here in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}: the median stay is not yet known, as fewer than half have moved on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}: {counts}, too few for a median (under {least}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} · 1 more week just here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} · {n} more weeks just here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{way}. Each point goes over the three months up to its own, with its 95% band.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{way}: nobody has had {age} yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{way}: went on within {age}: {rate}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{won} won and {backed} open and proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… past the next stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendDiagnose</name>
        <message>
            <source>Advanced of engaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to stage to stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to the meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to the replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to the win rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked to held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By pain point, over the batches of outreach that were closed in this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claimed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals with either</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {name} surely fewer go on than before: {k} of {n}, {k2} of {n2} before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {name} surely fewer go on than from any other stage: {k} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held of booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How real leads are, by source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings of this window of which you have said what came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No block of this window prepared something for a deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal closed past the first stage in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal in play has a proof that names a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal was born in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meeting of this window is over yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No outreach was closed in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No source named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals born in this window; new ones may not have had the time yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals in play in this window that engage somebody of a role by a proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that closed in this window past the first stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On “{name}” surely fewer answer than on all others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive of reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepared for deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proofs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proven of all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified of held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate, 95% interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies of people reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surely fewer than half were held: {k} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surely lower than before: {k} of {n} in the last three months, {k2} of {n2} before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few ({n} of {least})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived against proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved at the same deals within a week of preparing for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is engaged, and what advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a waiver surely fewer are won: {k} of {n}, {k2} of {n2} where all is proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won of closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yield of prepared hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h in {blocks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} an hour, {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}; {n} imported ones met no gate and are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}; {n} not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} ({k})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}, {low} to {high}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendExplained</name>
        <message>
            <source>1 case is too few: a rate would say more than is known. From {least} on there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After how many days half of the deals have left this stage, of the latest stays there that began in the window (Kaplan–Meier median).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All months of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All stays of a deal together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control: of the value of all open deals, the part whose present stage is fully proven. Hope: for each deal its value × (the probability that you stated − the share of its stage that is proven), where that is above 0, all added up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals that are still open are not in it: the slow ones among them come in as they close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each deal is judged when it is that old, neither sooner nor later: what it does afterwards changes nothing. Else older deals would look better only because they had more time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For each whole week of the window: the hours that you held high-leverage blocks, and the moves forwards. The rank correlation (Spearman) says whether weeks with more of one have more of the other: 1 always, 0 not at all, −1 always less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hope: {hope}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How open deals stand is known of the present day alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you worked the same way over and over, intervals made like this would hold the true rate in 95 of 100 cases. The fewer cases, the wider they are; under {least} there is no rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no interval: amounts are no count, and one large deal can tip them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no interval: it is all of your tracked time, and what was not tracked is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a count, and complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is an estimate: the more have left, the steadier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no forecast: it says what is proven today, not what will close in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no proof that one causes the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maturity age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median days to won, {window}: {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median won amount, {window}: {median}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings of deals in the window of which you have said what came of them. Qualified ones were held with somebody from outside who plays a part in the decision, and were a fit. A moved one is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves back out of this stage in the window. They are counted apart: a deal’s first entry into a stage counts once, however often it comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal came into the qualified stage with proof in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal closed in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal engages anybody by a proof yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal entered a stage in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal of this pipeline has an amount yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal was born in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal with an amount closed in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal with an amount was won in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open deal has an amount. How open deals stand is known of the present day alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No source named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of it: it is counted from what you recorded in Rider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of it: what an import claims moves nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of it: {n} closed by what an import claims, which went through no gate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None waits here now. Those that do count for as long as they have waited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted apart here; the list behind it marks each. Of all deals of this pipeline {k} of {n} were imported, {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that belongs to this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was counted, so nothing of it is imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all stays in this stage that ended in the window, moves back included: how many led on. It knows nothing of deals that still wait, so that the conversion tells more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all the time that the clock tracked in the window: the part in blocks of high leverage. Time beyond a block’s end counts, time away does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals in play in the window that engage somebody of a role by a proof: how many moved on in it, on a later day than that of the first such proof. Proofs that a move was given with would count it as what they led to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that advanced, how many never stood in the next stage itself. Reaching a later stage counts as reaching all before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that closed in a calendar month and stand so: how many were won.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that closed in the window and stand so: how many were won. Open deals are not in it, and a win that was reopened is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that closed in the window past the first stage: how many were won of those with a waiver, and of those without one. A deal lost in the first stage met no gate. Where the intervals overlap, what a waiver costs is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that first stood at this stage, or beyond it, in the window: how many stood at the next one, or were won, within the maturity age. Those that were lost by then and those that were still open stay in the count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that were born in the window from a source: how many advanced with proof. Beside them those that stand by a claim alone, the lost and the new ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that were born in the window: how many are won by now. Those still open stay in the count, so that it changes as they close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the deals that were due to close in the window as it began: how many were still open at its end, with a later, a past or no day. Beside it the pushes: expected closes that were moved later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the people whom you reached in the outreach closed in the window: how many gave a positive reply. People count, not messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the value of the deals that closed in the window, as of closing: how much was won. Where an amount of a lost deal is missing, or all of them are 0, it cannot be computed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {n} have left so far: too few to lean on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deals without a sign from the buyer or a new proof for longer than is usual in this stage. One that is silent for once the usual time is quiet too long, from one and a half times on it is stalled. One that waits for an agreed day with a reason is neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open qualified deals, as of now: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain medians: {said}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That one followed the other is no proof that it came of it. {interval}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversion for each month, over the deals that came in within three months up to and with it: so a month with few deals does not make it jump. Each is judged at the maturity age of its stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The four factors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours in which you prepared something for a deal in the window, and the moves and proofs of the same deals within a week of it, each once. A block whose week is not over is too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interval contains 0: there is no visible relation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interval does not contain 0: there is a relation to be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The median of the days between a deal’s birth and its end, of the deals that closed in the window: half took less, half took more. Won and lost ones apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sum of what the deals were worth, as of closing, that were won in the window and stand so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are counts, and complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are counts, as of now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few weeks ({n} of {least})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under {least} weeks nothing is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does not say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the deals were worth, at that moment, that first passed into the qualified stage in the window with proof. What their amounts have changed by since stands apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the open qualified deals bring a day, if they go as those did that closed in the window: open qualified deals × median won amount × win rate ÷ median days to won. Blank under {least} won deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the record says of each day: moved where a deal went on, prepared where something was proven or agreed and none moved, else no movement. Below it how many deals moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What waiting deals do to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was won in the present period of your quota, and the proof-backed value of the open deals over what the quota still lacks. There is no ratio without a quota, or once it is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you expected conversations to lead to by a month of this window, as far as you have answered: how much came true. Partly does not count as true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the deals that first entered each stage itself in the window went next. Stage rates are never multiplied to predict wins: in a published study their product predicts 7 wins where 89 came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why an age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate, {window}: {rate}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth {amounts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all amounts of lost deals are 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all pipelines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an amount of a lost deal is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archived before they ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blank: {n} won of the {least} that it takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone to another pipeline before they ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported without a history: since when they stand there is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 1 batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in another currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {n} batches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>median of {counted} = {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no won deal has an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not computable: amounts or days of the won deals are not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not to tell yet, for too few have left: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing to count yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {open} open: {flagged} quiet too long, {stalled} of these stalled; {waits} waiting as agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rank correlation over {n} weeks = {rho}, 95% interval: {low} to {high} (Fisher)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there by an import’s claim alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>those still there wait {days} so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>those that left took {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too early: without the time that the others had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>week of {day}: {hours} hours, {n} moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a known day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amounts} won, and no quota to set it against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backed} open and proven ÷ ({quota} − {won} won)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counted}: nothing to tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counted}: too few for a median ({n} of {least})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}, as long as fewer than {least} deals have gone on from here: too few to tell their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}, as the playbook says while fewer than {least} stays have ended; stalled from {twice} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}, from {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}, the median of the stays that ended here (Kaplan–Meier); stalled from {twice} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}: of the deals that ever went on from here, three in four did so by then (75th percentile, whatever the window, {least} days at least).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {verdict}, {deals} moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} left and {waiting} still there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula} = {part} over {n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula} = {rate} an hour, 95% interval: {low} to {high} (Byar)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula} = {ratio}×</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula} = {share}, over {n} blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula} = {share}, over {n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula} = {share}, {interval} (Wilson)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}, {deals}: too few for a share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}: not computable, {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}: not known for a day gone by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}: nothing to count yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}: too few blocks ({n}) for a rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}: too few for a rate ({n} of {least})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{formula}: {few}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} advanced with proof ÷ ({k} + {claimed} by a claim + {lost} lost + {new} new)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} advanced ÷ ({k} + {lost} lost + {open} still open)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} came true ÷ {n} answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} deals moved or gained a proof ÷ {n} prepared for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} held ÷ {n} booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} led on ÷ {n} ways out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} moved on ÷ {n} engaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} moves ÷ {hours} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} ways out led back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n}, {share}, by what an import claims.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} people with a positive reply ÷ {n} people reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} proofs ÷ {hours} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} qualified ÷ {n} held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} slipped ÷ {n} due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} won ÷ ({k} + {lost} lost + {open} still open)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} won ÷ ({k} + {lost} lost)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} won ÷ {n} closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {k} advanced ÷ {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {k} won ÷ {n} closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} cases are too few: a rate would say more than is known. From {least} on there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} days: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more came in too late to count yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} still wait, and count for as long as they have: each takes at least that long, and nobody knows how much longer. Without them the stay would look shorter than it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} weeks, in which one of the two never changed: nothing to relate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} without an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{open} open and qualified × {median} × ({k} won ÷ {all} closed) ÷ {days} = {amount} a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} h of high leverage ÷ {whole} h tracked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{proven} proven ÷ {whole} open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pushes} of {deals}, {days} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} over {deals}, {unvalued} more without an amount; changed by {changed} since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} over {deals}: ÷ {n} = {average} on average; half brought less than {median}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{window}, as of {day}, {pipeline}. A day begins at {time} in {zone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{won} won of {quota}: the quota is reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{won} won ÷ ({won} + {lost} lost)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“No visible relation” means that the interval contains 0: these weeks do not show whether the two go together. It does not mean that they do not; more weeks tell more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendNames</name>
        <message>
            <source>Control and hope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expectations that came true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus and movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From birth to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-leverage time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leads by source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline generated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive reply rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualified meetings held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sales velocity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage to stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage to stage over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived against proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways out of a stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moved by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What preparing was followed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where deals went next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is engaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate of a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate, by count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Win rate, by value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wins of the deals born in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won, against quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>week of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a waiver</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendsFlows</name>
        <message>
            <source>The picture is in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quota is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no quota now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trends</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendsHead</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quota…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} imported</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrendsPage</name>
        <message>
            <source>95% intervals: of rates by Wilson, of counts an hour by Byar, of the rank correlation by Fisher. Below five cases there is no rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deals yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deals yet in {pipeline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once deals move, this page shows how they go on from stage to stage, how long they stay, what is won, and whether focus time moves them. Each figure says how sure it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value and pace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoKeys</name>
        <message>
            <source>Finish or close this sheet first. Undo changes what is on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnlinkedRow</name>
        <message>
            <source>Link to a deal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>This one counts only with a link or a file that shows it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitSheet</name>
        <message>
            <source>Choose a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day after today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits until {day} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits until {day} now: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the deal waits for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: their board meets on the 14th</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then its silence is no stall. Its next step stays due as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until which day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does it wait for?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WayForm</name>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Bring in the file that your CRM exports. You see all of it before it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each of these stays possible later, from the board and from Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from your CRM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore an export of Rider…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thirty invented deals to try things on. One click takes them all away again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is on your board to begin with?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your stages and no deals. You make the first one yourself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeakestPage</name>
        <message>
            <source>As of today: from here your deals go on least often.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of today: too few deals for rates, and most of what is stalled stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a few words, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal has been there long enough for a rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal is stalled there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stage has seen five deals come and go yet, and no deal of yours is stalled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stalled in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most valuable first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page fills as deals go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where do your deals get stuck?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this deal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks that did not reach what they were for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals from “{about}” went on or gave proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals went on from {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}, all is proven: what keeps you from moving it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: what could they do next that helps them, with or without you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: what do you only assume, and who at the buyer could put it right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: what has to be settled before they put it in writing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: what would they get out of that hour, so that they give it to you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: which number have they not said yet, and what keeps them from it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: who could say it in their own words, and which question would bring it out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {deal}: who takes part in the decision whom you have not met yet?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the week’s conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How real are your leads, by where they come from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost, or moved back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing most: “{proof}”, {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named in the week’s proofs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal says yet where it came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deal there lacks a proof for {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proof of the week names anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No value, no close date and no stage changed in the week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off: closes pushed and waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotes and objections of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: many users, and nobody yet who can sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: referrals hold what they promise, the fair does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: their closes move to March, since the new board decides then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: three of them fear the works council more than the price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: “not before the new budget year”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has no conversation of the week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger has no quote and no objection of the week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time went in, and nothing came from the buyer’s side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are prospects saying?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are you hearing, and is there a pattern?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has changed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What made the last deal that went on from {stage} go on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which deal do you want further by next week, and what would the buyer have to do for it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who are you engaging?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your deals by lead source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all is proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eight weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>four weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the one deal that is stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the one deal there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {k} of {n} deals there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {k} of {n} stalled deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lacks “{proof}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet for {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few for a rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few for a rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{about}: reached, and the deal went on within a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of 1 deal went on to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} deals went on to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{k} of {n} proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} claimed only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, last for: {intent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{about}” was answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekFlows</name>
        <message>
            <source>late, which is fine</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekHead</name>
        <message>
            <source>Back to the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The week after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The week before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is typed is kept (Esc)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>The review of the week</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekRow</name>
        <message>
            <source>1 block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay over this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{week}” is forgotten.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekSheet</name>
        <message>
            <source>1 block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name has up to {most} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week of this name is kept; this one takes its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc to close · Ctrl+Enter keeps the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the week a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ideal week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this week as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. Plan a week as you would like it, and keep it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: a calm week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no block in it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no block in this week yet. Plan some first, then keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{blocks}, with their kinds and times, without their deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blocks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhoField</name>
        <message>
            <source>Who at the buyer?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WithdrawSheet</name>
        <message>
            <source>Esc to go back · what you typed stays · Ctrl+Enter to withdraw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the record, and the deal stays where it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the proof no longer counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What turned out to be different?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does it no longer count?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw a proof</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordsModel</name>
        <message>
            <source>(blank)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Rider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipelines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status decides</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorthCard</name>
        <message>
            <source>A deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag it onto the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter plans a block for it in the next free time. {formula}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deal	O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a block in the next free time	B</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorthList</name>
        <message>
            <source>Go to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open deal waits for you. What you add to the board is ranked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranked by what one good hour would change: value × your own odds from here × how close the gate is. Drag one onto the day, or press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth an hour today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorthWords</name>
        <message>
            <source>1 proof short of {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close date pushed {times} times, {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step {days} overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned in your review: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet {days}, the playbook allows {pace} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet {days}, your deals here move in {pace}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gate to {stage} is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value × odds × closeness × urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close pushed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no value yet, which counts as a quarter of a typical deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing presses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one proof short of {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the gate to {stage} is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the playbook’s odds from {stage}, until five of yours have ended ({n} so far)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own odds from {stage}: {k} of {n} won, at least this likely (95%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} proofs short of {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{missing} of {asked} proofs short of {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}, where your typical open deal is {typical}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Answer</name>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_BatchRow</name>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_CandidateModel</name>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same account, like name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_DonePart</name>
        <message>
            <source>No step is closed without the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did they say or do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Invited</name>
        <message>
            <source>Their part in the decision: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_PutOffPart</name>
        <message>
            <source>Choose a day after {day}, when it is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose its new day, today or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide: do it, find another way, or let the deal go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off once already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off {n} times already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until which day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in the way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it put off?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_SpentCard</name>
        <message>
            <source>How the time was spent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>No batch was closed in this time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Useful</name>
        <message>
            <source>Also useful here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>+5 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Rider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add requirement…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add stage…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopt at the stage I can prove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Among the blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for no longer, and kept in the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back; what was typed is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board and list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board or list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book a focus block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings the deal back to where it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change pipeline…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it; what was typed is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the next step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a chart's figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals, people, pages and everything that can be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do what the first button does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done, put off, or let go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every key, and what it does where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything, as one file or as tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill the next gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a spreadsheet: one line for each row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From block to block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From block to block, or from gap to gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From card to card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From column to column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From day to day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From day to day among the past ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From part to part of a chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From stage to requirement, and on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the page to the rail, the header, and the page again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grab a block, and put it down; fill a gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import deals from your CRM's export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a fact that was changed in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this stage ask for one thing more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them, make one, restore one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowers the claim to what is proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge into…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move back one stage…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it by an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move its start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to next stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move what is grabbed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New block at this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notices, and no names of deals in Focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note an interruption, or its end; the clock goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On to the next question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One place down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One place up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a block or a meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a stage or requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan five more minutes for this block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan my day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans a block for its most valuable proof, in the next free time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presenting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposes blocks in the free time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push the close…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a stage behind this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit Rider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reword what is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set next step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the list where it has no room of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the clock of the block that is next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start this block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the clock and say what came of the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the clock for a while, or let it go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block that runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card or row chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first and the last part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The menu of what is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through the same gate as a drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the part of the window before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To what comes next, or before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo and redo what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each stage asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is behind a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where words are typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth an hour today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>1 deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before Rider brought the file up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before another backup was restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When Rider started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>CRM says {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new from the buyer for {days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>claims {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gate open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next step overdue {days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proof stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet {days} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet {days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slipped {days} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slipped {days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stalled {days} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stalled {days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} d late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{there} of {all} proofs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{there}/{all} proofs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>deals</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived, stood in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Champion left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Competitor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost, stood in {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stood in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>focus</name>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account strategy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows go from gap to gap · Enter fills it · N new block · Tab to the blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows move · Shift: the end · Ctrl+Shift: the start · Enter puts it down · Esc puts it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chase a proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days with blocks and meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter accepts · Del drops · Tab to the buttons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter grabs · O opens · S starts · Del drops · N new block · G fills the next gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter lists the meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens · N new block · G fills the next gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc puts it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill {times} (G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held and qualified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held, but a bad fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox and CRM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intent: {intent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No-show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare discovery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare outreach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bad fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended, say what came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low-leverage, batched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no-show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pushes 1 block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pushes {count} blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>qualified meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tentative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time zone {zone} is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{begins} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} meetings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rates</name>
        <message>
            <source>95% interval: {low}% to {high}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}% imported ({k} of {n}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claims {claimed}; {proven} is proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of your deals leave {stage} within {days} ({done} done, {waiting} still there).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {stage} the playbook allows {days}, until {least} of your deals have left it ({done} so far).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {stage} the playbook allows {days}: most of your deals there have not left it yet ({done} done, {waiting} still there).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It moved forward today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof out of date: “{title}” is {age} old and counts for {life}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet for {days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So {hoped} of {value} is hope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stalled: quiet for {days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The expected close moved later {times} times, by {days} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gate to {stage} is open: all that it asks for is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step was due {days} ago, on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same next step was put off {times} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no next step. Set one, with a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until {day}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You say {stated}%, proof says {share}% ({proven} of {asked}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>regional</name>
        <message>
            <source>{number}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}k</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rider</name>
        <message>
            <source>A block ends within its workday, by {by}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block lasts at least {least_minutes} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block lasts at most {most_minutes} hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block of that series has begun since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block of that series is over by now, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block of that series was changed since, so this cannot be undone any more. Undo that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block that seeks a proof names its deal, and a proof that its playbook asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deal of {whose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of {names} is too long, and was passed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link starts with https:// and names a site, or is a mailto: address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer Rider has kept the clock of the running block. Open this file with that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A playbook has {most_stages} stages at the most; this one has {stages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A playbook is a short text, and this one has {text:,} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A playbook needs two stages at the least, and what Won asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A push names a later day than the expected close so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row in {path} cannot be read ({error}), so nothing was exported. Run “rider check” and see what it says of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stage has its place after “{first}” and before Won.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wait ends on a later day than today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week is reviewed from its Monday on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds when it entered {words} stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds when it {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds {some}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An amount such as {shortened} {told}, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Rider is writing to {path}. Close it first, then do this again; reading is possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another block of this series is on that day. Move or drop that one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has {database} open. Close it, then restore again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has {path} open. Close it first, then do this again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program holds the data file, so nothing was recorded. Close it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks that repeat move by less than a week. Move this one alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another deal to merge this one into.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one conversation, the one that mattered most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the deal that this is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the month by which it should lead there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the part that this person plays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals are born in “{first}”, the first stage: it cannot ask for proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals are born in “{stage}”, so it stays the first stage. It can be renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals are born in “{stage}”, the first stage: it cannot ask for proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals are told apart by name and account, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deals of “{pipeline}” are born in {first}: it cannot ask for proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every deal has one dated next step. Say what comes next, and by which day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a link to the document, or drop the file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an amount above nought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the amount that the buyer said yes to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the currency by its code of three letters, such as EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the day on which it happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the day that the buyer agreed to, today or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the person a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the playbook a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the probability in percent, from 0 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the stage a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the value as an amount of zero or more with a currency such as EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the week a name of up to {longest_name} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held and qualified means that someone with a part in the decision took part. Name them, with their role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It entered a stage that its pipeline does not have; that entry is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It enters a stage at a time that is still to come; that entry is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no currency; its amount is read as {currency}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed on a day before the one on which it was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, and on a day that lies ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, and the file does not say on which day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {whose}'s now; your deal stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was created on a day that lies ahead; it comes in as of today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was merged into “{merged_into}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was said already what came of this meeting. Undo that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was said what came of this meeting, so it stays with its deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its account is an id without a name; it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its amount has a “{sign}” and is read as {currency}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its amount has more digits behind the point than {currency} has; it was rounded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its probability is not one from 0 to 100; it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its stage is “{word}”: such rows are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its value is below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it under {most_letters:,} letters and attach the rest as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line:,} has {what} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line:,} has {what} too, with other values; that line counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line:,} is about the deal “{standing}” too; that line counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} of {name} has one column only, so it is hardly a header. Tell another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines of {count:,} events are too long, and were passed over: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines {lines} could each be {deal} on the board, so none of them is taken for it. Give the others another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines {lines} have the deal {deal} with different values and without an id. Leave one of them in the file, or give the others another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link the meeting to a deal first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the pain point that it was about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the person at the buyer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No CRM that Rider knows has these columns; they are guessed by their names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No more people can have answered than were reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No review is finished yet to compare it with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of {name} begins in line {line}, so it cannot be the header. Tell another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not recognised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in {name} says what its amounts are in. Say the currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing moved this week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was expected of a conversation on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only admin and inbox are automated, delegated or marked as yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only admin and inbox blocks are automated or delegated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put {path} into the same folder, and the history of the deals comes in too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recognised by {by}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused by the record: {message}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rescheduling wants a new day and a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot make its data folder {path}: {reason}. Choose another one with --data DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot make the folder for backups {place}: {reason}. Check that its disk is there, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read the backups in {place}: {reason}. Check that the folder is there and who may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read the mapping {path}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {name}: {reason}. Choose it again, or a copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {path}: its folder is read-only, and the file needs its two companions (-wal and -shm) beside it. Make the folder writable or copy it to one that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {path}: the disk is full or reports an error. Free some space or check the disk, then do it again; the file was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {path}: {reason}. Check its name and who may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {path}: {reason}. Check who may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot read {path}: {reason}. Choose it again, or a copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider cannot write to {path}: {reason}. Check the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not end its first start ({reason}), so it will ask once more. Check who may write to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not find out when {count:,} events repeat, and left them out: {names}. Look them up in your calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not find out when {names} repeats, and left it out. Look it up in your calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not keep how far you have come ({reason}). Free some space or check {path}; what you chose holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not make a backup in {place}: {why}. Free some space or check the disk; the backups that were there are whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not make its data file in {path}. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not restore into {path}. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider could not restore {backup}. {why} The data file is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider does not know many of its time zones either. Meetings in them are shown hatched, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider does not know the columns of {name}: {headers}. Say which of them is which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider does not know the time zone {tzid}. Its meetings are shown hatched, as if they were in {own}; they may be at another hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider may not read {path}. Allow it, or choose a copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number:,} of “{name}” holds something in “{wrong}” that a text file cannot hold, so nothing was exported. Run “rider check” and see what it says of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say a number up to {most_reached:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many people were reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words why it was not reached, or what is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words why nothing moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence what came of the meeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence why the deal was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in up to {most_letters:,} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on which weekdays the block repeats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what came of the next step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what comes next for this deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what got in the way of a conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what happened: at least four words and 20 letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what shifted in the buyer's thinking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the buyer must have done or said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the conversation should lead to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the deal waits for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the next step is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the close moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the deal changes its pipeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the deal goes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the proof no longer counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the step is put off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some formulas have no stored result, so their cells are blank here. Open the workbook in your spreadsheet, save it and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something there is half of a character, so nothing was recorded. Take that sign out and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That batch is not in the file. Look at the day again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That batch is there again already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That batch was taken out before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That block does not repeat on that day any more. Look at the day again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That block has begun, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That block is not in the file. Look at the day again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That block is not running any more. Look at the day again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That block was changed since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day is still to come. Review it once it has begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That deal is not in the file. Reload the board and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not in the playbook any more. Reload the page and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That meeting is not in any calendar any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That meeting is not in any calendar any more. Look at the day again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That meeting was linked anew since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That name was taken out for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That person is not in the file. Open the deal anew and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That pipeline is not in the file. Reload the board and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That proof is not in the file. Open the deal anew and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That proof was corrected or withdrawn since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That series of blocks is not in the file. Look at the day again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That series was changed since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That time is over, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That time is over. Choose one that is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That time is taken by {named}. Choose another time, or let what follows move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was answered anew since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attached file {name} did not come with the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block repeats on that weekday already. Move this one alone, or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block stops repeating before it begins. Choose a later last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block would repeat on no day. Choose a later last day, or other weekdays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blocks could not be written to {to}: {reason}. Free some space or choose another place, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns of {name} are guessed. See whether they are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data file is a link to {target}, whose folder is not there. Connect its disk first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder cannot be opened, so nothing was recorded. Check that it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder is read-only, so nothing was recorded. Make it writable first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day lies ahead. Proof is something that has happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day lies more than ten years back. Check the year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal did not move: {message}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal has another next step by now: “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal has no name: {headers} is blank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal has no stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deal {deal_id} is not in {name}. Import {file} by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deals of {owner} are taken, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so nothing was recorded. Free some space and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reported an error, so nothing was recorded. Check the disk and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The expected close goes later. Say whether the date was a guess or what is new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file ends in the middle of {names}. Export the calendar again to have all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8; it was read as {name}. If its letters look wrong, say what it is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files of {name} are larger than {largest_folder} MiB. Choose fewer of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row is in line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row looks like a deal, so the columns have no names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form of “{title}” stays. Archive it and add another one instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gate of {backup} was altered from outside: {altered} It was not restored. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gate of {database} was altered from outside: {altered} Rider will not write to it. Run “rider check” for the whole list; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is in line {line}, below a row of groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is in line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is repeated in line {lines}; that line was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header is repeated in lines {told}; those lines were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import of {name} was taken back before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last stage, and no other, has kind = "won": it holds what Won asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping leads to the pipeline “{name}”, which is not there. There is {have}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping sends “{word}” to “{meant}”, and “{standard}” has no such stage. It has {have}; closed deals are won or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping {where} cannot be used: {sentence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step is due in the past. Choose today or a later day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step “{what}” is overdue. Say what came of it, or give it a new day, then go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step “{what}” was closed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pipeline that the file leads to is not there any more. Look at the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pipeline “{name}” has no such stage. Reload the board and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pipeline “{pipeline}” is not known. Say which one it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook does not allow this one to be waived. Give the proof instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook does not ask for that. Reload the board and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook was changed there since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook “{found}” is archived. Restore it first, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook “{ladder}” is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record has changed since the file was looked at. Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record in {backup} does not hold together, unlike the present one: {worse} It was not restored. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record is ahead of this machine's clock, so nothing was recorded. Check date and time of the machine, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review of that day expects something else since, so this cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row does not say when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row does not say which deal it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has no stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has {cells} cells where the header has {width}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample could not be deleted: {reason}. Close what has {path} open, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample could not be made: {reason}. Free some space, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample was not made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be kept in {path} ({reason}). They hold until Rider ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet “{title}” is read, the {which} of {visible}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage “{stage_id}” is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage “{word}” is closed, and the outcome is “{told}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage “{word}” is none that “{ladder}” has. Say what it means there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage “{word}” is {outcome}, and the row says that the deal is {closing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stages of “{pipeline}” are not numbered in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The status “{told}” is not known. Say whether it is open, won or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables could not be written to {to}: {reason}. Free some space or choose another folder, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of that proof are gone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of that proof were taken out for good. Give the proof anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words were taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} could not be written to {to}: {reason}. Free some space or choose another place, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are deals on your board, and a restore never merges. “rider restore” makes another folder from an export; say --data DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {more:,} more kinds of problems; only the first are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a data file in {path} already, and a restore never merges. Choose an empty folder with --data DIR, or move that file away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a playbook “{strip}” already{away}. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a stage “{name}” already, perhaps an archived one. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more; only the first problems are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup at {path}. “rider backup --list” tells those there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no block in this week yet. Plan some first, then keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no data file at {database}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no data file at {path} yet. Start Rider or import a file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no deal {deal_id} in {name} or on the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no deal {deal_id} on the board. Import the deals first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {parent}. Make it first, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no move of this deal to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open deal to talk about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such import in the record. Look at the list of imports again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block is over and was not held. Plan a new one; this one stays in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block is running. Finish it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block is running. Give it more minutes, or finish it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block was dropped. Plan it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block was for a day that is over. Plan a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block was held already. Plan a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block was held, so it stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This block was not held, so nothing came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be undone: it is in the record for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This deal has no open next step. Set one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no TOML: {error}. Correct it there, then read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no playbook: it is nested too deeply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a playbook: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is still to come, so it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the sample, into which no backup is put. Leave the sample first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the sample, which is not backed up: it can be made again at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This meeting has not begun yet. Say afterwards what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those who took part are people of the meeting's deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those words were taken out for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of this block is in the record already. Undo that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows would not fit into this day any more. Drop something first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in the way has begun or begins earlier, so it stays. Choose another time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands before the cents is {marks}, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept of the running block cannot be read, so its minutes are not known. Say when it ended, or discard it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was restored could not take its place: {reason}. Your file is as it was; check {path}, then restore again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you said of files with these columns is remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which column of {name} has {what}? Choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Winning wants the final amount and the day of the order, today at the latest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archiving the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closing the block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closing the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could have the day or the month first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could mean thousands or a fraction; add decimal_mark to the mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ending the wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a date that Rider can read; write it as 2024-01-31</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a day of the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is shortened; write the amount out in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is too long for an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>linking the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>losing the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowering the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>making the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>naming a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a finite amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open Rider and restore a backup, or run “rider restore latest”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>out of range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preparing for the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>putting the step off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removing a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reopening the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>requirement is a list of tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restoring the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>semicolons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>such a session cannot be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tabs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taking the batch out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the batch of outreach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the change of a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the change to {pipeline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the merge into {deal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the move back to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the move to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the proofs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the push of the close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the repeating block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time for the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few, or too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too large an amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was shortened by a spreadsheet; write the amount out in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what came of the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>winning the deal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{archived} is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} is damaged ({error}), so it cannot be restored. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} is damaged, so it was not restored. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{backup} is the data file itself. Choose a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} in “{upto}” or before it, and would have other proof to bring. The order can change once none does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events are not finished: {names}. Export the calendar again to have all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events do not say when they begin, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events end before they begin. They are shown without a length: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events have times that cannot be read, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events last more than a year, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events repeat by rules that cannot be read. Only their first dates are shown: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} events repeat more often than daily, and were left out: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} columns are called “{plain}”; {which} called {also} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{deal} is on the board already {where}. Say whether it is the same deal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{document} cannot be read: {reason}. Choose the file that “rider export” wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{encoding}, divided by {divided}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{gone} is won. Keep that one, and merge the other into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} has dates such as {sample}, and no date tells whether the day or the month comes first. Say which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} has dates with the day first and others with the month first, such as {proof}. Say which is right; rows that do not fit are kept aside with their reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} has more than {longest_text:,} letters. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{header} is “{cell}”: the mapping leaves such rows out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ids} are ids in this file. Put {path} into the same folder, and they get names; without it deals keep those they have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{later} So the import of {name} stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n:,} rows (lines {lines}): {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n:,} rows of {file} (lines {lines}): {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{named} is not in the file. Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{named} is running. Finish it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} does not say when it begins, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} ends before it begins. It is shown without a length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} has a time that cannot be read, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} lasts more than a year, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} repeats by a rule that cannot be read. Only its first date is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} repeats more often than daily, and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot enter {target} yet. Missing: {named}{more}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} claims no stage beyond what it has proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} defines entities in its XML, which no spreadsheet does, so it is not opened. Save the sheet as CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not wait for anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has a file {name2} that no proof hangs on or that is too large, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has a header and no rows below it, so there is nothing to bring in. Export the deals from your CRM again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more rows than a sheet can have. Save the sheet as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_events:,} events. Choose fewer files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_events:,} events. Export a shorter stretch of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_events:,} meetings within the {weeks_back} weeks that Rider shows. Choose a smaller calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_files:,} .ics files. Choose a smaller folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {most_rows:,} rows. Split it and import the parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has moved since. Redo is only for what was undone last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has moved since. Undo is only for its last move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no .ics files. Choose the folder that your calendar is kept in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no column of ids. Is a deal the same when the file comes again if its name and account are the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no column {value}, which the mapping names. It has: {header}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no deals of “{wanted_owner}”. It has those of {owners}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no visible sheet with two rows and two columns at least. Choose the workbook that has the deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has one column only, so it is hardly a table of deals. Export it as CSV with a header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has rows that cannot be brought to the format of this Rider ({orig}), so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has the deals of {owners} owners: {owners2}. Choose yours, or take all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {cells:,} columns; Rider reads up to {most_columns:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {usual:,} columns; Rider reads up to {most_columns:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds a record that does not hold together, so nothing was restored: {problems} Take another copy of the export, or the last good backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds half a character, which no text of Rider's has. It was changed or damaged, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a binary workbook. Save it as .xlsx or CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a document and no workbook. Save the table as .xlsx or CSV (UTF-8).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a packed file and no workbook. Unpack it first and import the CSV inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a packed file that is damaged or cut off. Export or download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a workbook that is damaged or unusual. Open it in your spreadsheet, save it anew as .xlsx or CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a workbook with a password. Open it in your spreadsheet, save it without one and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is an OpenDocument file. Save it as .xlsx or CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is archived already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is closed. Only an open deal waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is closed. Reopen it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is empty. Export the deals from your CRM again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in “{other}” already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is named already. Change their entry instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not JSON {place}, or it breaks off there, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an export of Rider. Choose the file that “rider export” wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is what Rider exported as {other}.csv, which has no deals to bring in. Choose {deals}.csv beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} names no owners, so “{wanted_owner}” cannot be picked. Take all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} says that it is {upper}, but not all of it is. Export it again as CSV (UTF-8).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} stands in {stage} already. Moving back wants a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} takes too long to read. Export a shorter stretch of the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was changed since, so this cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was made by a newer Rider (format {version}, this one knows {schema_version}). Install the newer Rider; nothing was restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was merged into {kept}. Its history is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was removed before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} would unpack to {in_all:,} MiB, so it is not opened. Save its sheet as CSV (UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {what} {place}, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {what}. Export the calendar as an .ics file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {wrong}, so nothing was restored. Take another copy of the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, line {number}: the line is longer than {longest_line} MiB, so it is hardly a row of deals. Shorten it; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, row {row}, column “{column}”: the cell holds {what}. Export the file again as CSV (UTF-8); nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: say after how many days a deal stalls, from 1 to {most_days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{of} are read {first} first, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{of} read as {currency}, as last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{of} read as {currency}, your currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} belongs to Rider itself. Attach the file that the buyer sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} could not be copied into the data folder: {reason}. Free some space or check the disk, then attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has a name that Rider cannot keep. Rename it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a database of another program. Rider left it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is an answer to an invitation, and no calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is busy with another program. Try again when that one is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({error}), so it cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({error}). Rider wrote nothing to it; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({splitlines}). Rider wrote nothing to it; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged. Rider wrote nothing more to it; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is empty (0 bytes), so it is not a data file any more. Rider left it alone: {restore}, or move it away to start anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is larger than {largest_file} MiB. Export a shorter stretch of the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is larger than {largest_file} MiB. Split it and import the parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a Rider data file, or its head is damaged. Rider left it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a file of at most {limit} MB. Attach a smaller one or give a link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a file. Choose the .ics file of your calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a file. Give the CSV file that your CRM exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a sample that Rider made, so Rider left it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a sample that Rider made, so Rider left it alone. Move it away, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not there any more. Put it back, or remove the calendar from Rider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not written in UTF-8; some letters may be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large to be a mapping. Give the TOML file that names the columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it, but does not look like a history of deals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it, but has no columns “{key}” and “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it: {lower} get their names from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} lies beside it: {rows:,} rows tell when deals came into their stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was made by an older Rider. Start Rider once, which brings it up to date, then export again; “rider export FILE.json” takes it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written by a newer Rider (format {version}, this one knows {schema_version}). Install the newer Rider; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} has {found:,} under [[{name}]]; {most} are possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is no text in UTF-8. Choose the TOML file of a playbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is too large for a playbook. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} lies in Rider's own data folder. Choose a place for backups outside of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} says no form. Say form = with one of {form}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} says no {name}. Say {name} = "…".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} says “{name}”, which is not known there. Known are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, column {column}: the field is longer than {largest_field} KiB. Shorten it or close its quotation mark; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: a cell is longer than {largest_field} KiB. Shorten it; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: a quotation mark is opened and not closed, or a field is longer than {largest_field} KiB. Close or shorten it there; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: a quotation mark stands within a quoted field ({text}). Double it there, or export the file again; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: least_grade is 1 (claim), 2 (recorded fact) or 3 (by the buyer).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is a text between quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is one of {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {name} is true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: “{name}” is a list of tables, each under [[{name2}]].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} an amount and no currency in {name}. Say the currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} could not be read as {name} and {stand} as “�”: see {where} {listed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} deals on the board are called {deal}{why}. Give one of them another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} holds {deals:,} deals and {events:,} events, half or less of what the newest backup holds ({deals_before:,} and {events_before:,}), so it was not backed up. If something is lost, restore that backup; if all is as it should be, run “rider backup --even-if-smaller”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} is damaged ({why}), so it was not copied; {restore}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{s} asks for no proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} could not be replaced: {reason}. Close what has it open, then do it again; all is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} does not lie before {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is not a file, so Rider left it alone. Move it away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is still being read here. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{there} in “{stage}”. Move {value} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, by its columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, by its mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: a proof stays fresh for 1 to {most_days} days, or for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told} left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told}, and by {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told}; {table}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} could not be written: {reason}. Free some space or choose another place; nothing half is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} is a Rider data file and stays as it is. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} is there already. Choose another name, or say --replace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{to} lies in Rider's own data folder. Choose a place outside of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unknown:,} more words of {header} are not known. See whether that is the column with the stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}. Say whether it is open, won or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}. Say which of {have} it is, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}{where}. Say which stage it is, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} holds a sign that cannot be shown. Type it anew, on one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is longer than {longest} letters. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where} is not a mapping in TOML: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why}: such rows are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” in {header} could mean thousands or a fraction. Say what stands before the cents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” in {header} {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” asks for more than {most_requirements} things. Take some of them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” asks for nothing. Say what the buyer must have done before a deal enters it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” asks for “{title}” twice. Take one of them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is archived already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is in use already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the only playbook in use, so it stays. Add another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” still has {deals}. Close them or change their playbook first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}”{others} changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pair}” in {code_header} is no currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pipeline}” has {every} stages, archived ones counted. More are not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pipeline}” is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pipeline}” needs at least two open stages and ends with what Won asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pipeline}” needs two stages at the least. Add another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{shortened}” in {header} is shortened. Say whether k stands for thousand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” asks for nothing any more. Add a stage instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” asks for “{strip}” already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” ends the ladder, so it stays where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” has no such place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” has {most_requirements} requirements, archived ones counted. That is the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{stage}” is in use already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is all that “{stage}” asks for, and a stage asks for one thing at the least. Add another one first, or archive the stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is archived. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is asked for already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>A checked copy of your data each time that Rider starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day ends at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line above the page at the end of your working hours, or at a time of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another disk is safer than this one. Backups that were made before stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before and after a meeting, so that a block neither begins late nor ends early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks snap to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus blocks in a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For when Rider stays open: a copy on each day that it runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free around a meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give 30 to 720 minutes of focus a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a time of day, such as 09:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give days of the week, such as mon,tue,wed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the currency by its code of three letters, such as EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the whole path of a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up to 180 minutes for lunch, 0 for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard the first hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long lunch is; 0 for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave up to 60 minutes around a meeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money and playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned or asked on the others. At first as your region has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices and review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices of blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of Rider’s own words, from the next start on. What you wrote stays as you wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of a new deal, and of imported deals whose file names none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all words in Rider, measured by what the system uses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the wall clock: what is drawn, moved or stretched in Focus ends there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presenting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder of the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider then stays beside the clock, where there is such a place, and goes on with notices. Otherwise closing the window ends Rider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten minutes before a block, when it begins and when it ends; in Rider, and beside the clock where there is such a place. They never take the focus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first working hour is kept for the most valuable preparation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens after midnight and before this time belongs to the day before, on every page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is planned stays within these hours, on your working days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When your working hours end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where backups are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether sheets slide and lines fade, or stand there at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While others see your screen: no notices, and no names of deals in Focus, Review and Trends. It stays on until you end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within each column of the board: what is most urgent first, or another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>animation reduced slide fade accessibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>backup daily safety copy restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>backup folder disk drive path location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>backup safety copy restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begin start end office time schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>break noon pause meal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>buffer gap travel before after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>capacity most limit hours of focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close the day evening time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark mode night colours colors appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>font larger bigger zoom scale letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grid minutes step raster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money euro dollar pound value amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>notifications alerts silence quiet mute tray remind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protect morning preparation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share screen private hide names silence demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sort board column deals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>translation English German locale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tray quit exit minimize background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>week weekend day off Monday Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>workday end midnight night late begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Plan my day” proposes no more than this; you can plan as much as you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Plan my day” proposes nothing in it. 0 minutes for none.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <source>It may be busy. Wait a little; if it stays so, end it and start Rider anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rider is open already, but does not answer</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
