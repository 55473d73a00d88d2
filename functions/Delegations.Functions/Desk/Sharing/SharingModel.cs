namespace Delegations.Desk.Sharing;

/// <summary>Everything that the page of shared links shows.</summary>
public sealed record SharingModel
{
    public required VisitHead Head { get; init; }

    /// <summary>The form for another link; null where none can be made.</summary>
    public required ShareFields? Form { get; init; }

    /// <summary>Why none can be made; null where one can.</summary>
    public string? NoLinks { get; init; }

    /// <summary>The link that was just made: shown this once.</summary>
    public NewLink? New { get; init; }

    /// <summary>Links that open, the newest first.</summary>
    public required IReadOnlyList<ShareLine> Open { get; init; }

    /// <summary>Links that do not open any more, the newest first.</summary>
    public required IReadOnlyList<ShareLine> Closed { get; init; }
    public Message? Message { get; init; }
}

/// <summary>A link as it is told once.</summary>
/// <param name="Mail">Whether it also leaves by mail, in words; empty where it does not.</param>
public sealed record NewLink(string Address, string For, string Mail);

/// <summary>The form for a link, filled in as it was sent or as is usual.</summary>
public sealed record ShareFields
{
    /// <summary>Makes the same form, sent twice, one link.</summary>
    public required string Nonce { get; init; }

    /// <summary>People of the list who have an address; the first is nobody of them.</summary>
    public required IReadOnlyList<Choice> People { get; init; }
    public string Name { get; init; } = "";
    public string Address { get; init; } = "";
    public required IReadOnlyList<Choice> Languages { get; init; }
    public required IReadOnlyList<DocumentChoice> Documents { get; init; }
    public bool Everything { get; init; }
    public required IReadOnlyList<Choice> Ceilings { get; init; }
    public required string Days { get; init; }
    public bool Mail { get; init; }

    /// <summary>Whether mails can hold links.</summary>
    public required bool MayMail { get; init; }
}

/// <summary>A document that may be shared.</summary>
public sealed record DocumentChoice(string Key, string Title, string Size, string Label, bool IsChosen);

/// <summary>One link and what came of it.</summary>
public sealed record ShareLine(string Id, string For)
{
    public required bool IsOpen { get; init; }

    /// <summary>Until when it opens, or why it does not, in words.</summary>
    public required string State { get; init; }
    public required IReadOnlyList<(string Name, string Value)> Facts { get; init; }

    /// <summary>How often it was used, in words.</summary>
    public required string Uses { get; init; }

    /// <summary>The newest first; empty where it is not asked for.</summary>
    public IReadOnlyList<UseLine> Log { get; init; } = [];

    /// <summary>Whether there is a log to ask for.</summary>
    public bool HasLog { get; init; }

    /// <summary>Null where nothing was downloaded.</summary>
    public UsePicture? Picture { get; init; }

    /// <summary>Whether a link may be sent to the recipient now.</summary>
    public bool MayMail { get; init; }

    /// <summary>Whether it can be withdrawn: also one that has expired, so that no new one is sent in its place.</summary>
    public bool MayRevoke { get; init; }
}

/// <summary>One line of a log, in words.</summary>
public sealed record UseLine(string At, string Document, string How);

/// <summary>Downloads by day, as bars.</summary>
/// <param name="Text">The same in words.</param>
public sealed record UsePicture(int Width, IReadOnlyList<UseBar> Bars, string Text);

/// <summary>The uses of one day.</summary>
/// <param name="People">The height of what people downloaded, of 40.</param>
/// <param name="Programs">The height of what programs fetched, above it.</param>
public sealed record UseBar(int At, int People, int Programs);
