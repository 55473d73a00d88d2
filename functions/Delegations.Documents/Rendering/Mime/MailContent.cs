namespace Delegations.Documents.Rendering.Mime;

/// <summary>What a mail says beside the calendar entry.</summary>
public sealed record MailContent
{
    /// <summary>Lines of the organiser before the facts; empty for none.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>A remark of the coordinator on this one message, as on why a session is cancelled; empty for none.</summary>
    public string Comment { get; init; } = "";

    /// <summary>What an update changes; none for an invitation.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Whether an update makes an earlier answer void.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>Whether a change comes less than a day before the session begins.</summary>
    public bool Urgent { get; init; }

    /// <summary>Who the guests are: <c>Twelve members of the energy committee, led by …</c>.</summary>
    public string Guests { get; init; } = "";

    /// <summary>What is expected of the person: <c>A welcome of ten minutes, in French</c>.</summary>
    public string Expected { get; init; } = "";

    /// <summary>How to get in.</summary>
    public string EntryConditions { get; init; } = "";

    /// <summary>Names of those with whom the person speaks or hosts; only who may be named to them.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>Whom to ask or call; empty for nobody.</summary>
    public string Contact { get; init; } = "";

    /// <summary>How an answer can come back to the organiser's mailbox; counts only where the calendar message asks for a reply.</summary>
    public Answering Answering { get; init; } = Answering.Buttons | Answering.Reply;

    /// <summary>The page on which the person can answer; null where there is none.</summary>
    public Uri? AnswerPage { get; init; }

    /// <summary>Where the message only reminds of an answer that is missing.</summary>
    public Remaining? Remaining { get; init; }

    /// <summary>Shown in the first mail about an entry, and in no other.</summary>
    public PrivacyNotice? Privacy { get; init; }

    /// <summary>Whether the entry is attached as a file too, for mail programs that only look at attachments.</summary>
    public bool AttachFile { get; init; } = true;
}

/// <summary>One thing an update changes.</summary>
/// <param name="What">Its name in the person's language: <c>Place</c>.</param>
/// <param name="Was">What was told before; empty or a dash for nothing.</param>
/// <param name="Now">What holds now; empty or a dash for nothing.</param>
public sealed record Change(string What, string Was, string Now)
{
    /// <summary>What kind of thing it is, so that a mail can say in its first line that only the place has changed.</summary>
    public ChangeKind Kind { get; init; }
}

/// <summary>What an update can change.</summary>
public enum ChangeKind
{
    Other,
    Time,
    Place,

    /// <summary>Title, programme, details: nothing that one must know to come.</summary>
    Wording,

    /// <summary>From preliminary to final, or back.</summary>
    Status,
}

/// <summary>How answers come back to the organiser's mailbox.</summary>
[Flags]
public enum Answering
{
    None = 0,

    /// <summary>The calendar's own buttons; their answers are calendar messages.</summary>
    Buttons = 1,

    /// <summary>A reply in words.</summary>
    Reply = 2,
}

/// <summary>Where a reminder stands.</summary>
/// <param name="Days">Days until the session: 0 on its own day.</param>
/// <param name="Number">Which reminder this is, from 1.</param>
/// <param name="Of">How many there are at most.</param>
public sealed record Remaining(int Days, int Number, int Of);

/// <summary>Who processes a person's data, for how long, and whom to ask about it.</summary>
/// <param name="Agency">Who answers for the processing.</param>
/// <param name="MonthsKept">Months after the visit until the data are deleted.</param>
/// <param name="Ask">A name, a mailbox or both.</param>
public sealed record PrivacyNotice(string Agency, int MonthsKept, string Ask);
