using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>What to share: the summary where nothing is said, for thirty days, up to the label that it bears.</summary>
internal sealed record ShareRequest
{
    public IReadOnlyList<ReportPart>? Parts { get; init; }

    /// <summary>Single documents by their keys.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>Whatever is released up to the ceiling, also later.</summary>
    public bool Everything { get; init; }
    public Handling? Ceiling { get; init; }
    public int? Days { get; init; }
    public ShareRecipientText? Recipient { get; init; }

    /// <summary>Whether the link goes to the recipient by mail as well.</summary>
    public bool Mail { get; init; }
}

/// <summary>Whom a share is for, as written.</summary>
internal sealed record ShareRecipientText(string? Name, string? Address, string? Language);

/// <summary>A share as the API shows it.</summary>
internal sealed record ShareAnswer
{
    public required ShareId Id { get; init; }

    /// <summary>The link, told once, when it is made; afterwards nobody can read it out again.</summary>
    public string? Url { get; init; }
    public ShareRecipientText? Recipient { get; init; }
    public required IReadOnlyList<ReportPart> Parts { get; init; }
    public required IReadOnlyList<string> Documents { get; init; }
    public required bool Everything { get; init; }
    public required Handling Ceiling { get; init; }
    public required Instant Created { get; init; }
    public required Instant Expires { get; init; }
    public required bool Open { get; init; }
    public Instant? Revoked { get; init; }

    /// <summary>Downloads by people; what programs fetched that look at links ahead is counted apart.</summary>
    public required int Downloads { get; init; }
    public required int Scans { get; init; }

    /// <summary>Who fetched what and when, where one share was asked for.</summary>
    public IReadOnlyList<ShareUseAnswer>? Log { get; init; }

    public static ShareAnswer Of(Share share, IReadOnlyList<ShareUse> log, Instant now) => new()
    {
        Id = share.Id,
        Recipient = share.Recipient is { } recipient ? new ShareRecipientText(recipient.Name, recipient.Address, recipient.Language.Code) : null,
        Parts = share.Scope.Parts,
        Documents = share.Scope.Keys,
        Everything = share.Scope.Everything,
        Ceiling = share.Ceiling,
        Created = share.Created,
        Expires = share.Expires,
        Open = share.IsOpenAt(now),
        Revoked = share.Revoked,
        Downloads = log.Count(use => use.IsDownload),
        Scans = log.Count(use => use.Kind is ShareUseKind.Scanned),
    };
}

/// <summary>One line of a share's log.</summary>
internal sealed record ShareUseAnswer(Instant At, ShareUseKind Kind, string Document);
