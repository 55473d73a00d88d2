namespace Delegations.Documents.Rendering.Mime;

/// <summary>What a mail says beside the calendar entry.</summary>
public sealed record MailContent
{
    /// <summary>Lines of the organiser before the facts; empty for none.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>What an update changes; none for an invitation.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The page on which the person can answer; null where no answers are read back.</summary>
    public Uri? AnswerPage { get; init; }

    /// <summary>Whom to ask or call; empty for nobody.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Whether the entry is attached as a file too, for mail programs that only look at attachments.</summary>
    public bool AttachFile { get; init; } = true;
}

/// <summary>One thing an update changes.</summary>
/// <param name="What">Its name in the person's language: <c>Place</c>.</param>
/// <param name="Was">What was told before.</param>
/// <param name="Now">What holds now.</param>
public sealed record Change(string What, string Was, string Now);
