using Delegations.Model;

namespace Delegations.Desk.Planning;

/// <summary>The page on which a visit is published, and then its people invited. Public, like all models of pages, because page components are.</summary>
public sealed record PlanPageModel
{
    public required VisitHead Head { get; init; }

    /// <summary>The visit's own address on the desk.</summary>
    public required string Path { get; init; }
    public Message? Message { get; init; }

    /// <summary>Whether an itinerary was uploaded: without one there is nothing to plan.</summary>
    public required bool HasProgramme { get; init; }

    /// <summary>A sentence for each speaker or host who cannot be written to.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];
    public PublishStep? Publish { get; init; }

    /// <summary>Null before the first publication.</summary>
    public InviteStep? Invite { get; init; }
}

/// <summary>The first step: documents, links and feeds.</summary>
public sealed record PublishStep
{
    /// <summary>What is published now, in a sentence.</summary>
    public required string Standing { get; init; }

    /// <summary>Whether what would be published is not published yet.</summary>
    public required bool IsDue { get; init; }

    /// <summary>What is planned for, as the form's word.</summary>
    public required string State { get; init; }

    /// <summary>Kept while another state is chosen.</summary>
    public required IReadOnlyList<HiddenField> Kept { get; init; }

    /// <summary>What stops publication.</summary>
    public IReadOnlyList<Finding> Errors { get; init; } = [];

    /// <summary>Null where there is nothing to publish.</summary>
    public PlanModel? Plan { get; init; }
}

/// <summary>The second step: calendars.</summary>
public sealed record InviteStep
{
    /// <summary>Who is invited now, in a sentence.</summary>
    public required string Standing { get; init; }

    /// <summary>Why the first step better comes before; null for no reason.</summary>
    public string? Caution { get; init; }
    public required IReadOnlyList<InvitingChoice> Choices { get; init; }

    /// <summary>Null where the choice changes nothing.</summary>
    public PlanModel? Plan { get; init; }
}

/// <summary>Whom to invite, and what that would come to.</summary>
public sealed record InvitingChoice(string Address, string Word, string Figures, bool IsPresent, bool IsChosen, bool InvitesNobody);

/// <summary>A plan as a page shows it, and the form that approves it.</summary>
public sealed record PlanModel
{
    /// <summary>Tells the two plans of a page apart.</summary>
    public required string Id { get; init; }

    /// <summary>Where the form goes.</summary>
    public required string Action { get; init; }

    /// <summary>Where the form goes to have the plan shown again.</summary>
    public required string Again { get; init; }

    /// <summary>What is approved, and what is not to be lost.</summary>
    public required IReadOnlyList<HiddenField> Hidden { get; init; }

    /// <summary>How many mails to how many people.</summary>
    public required string Figures { get; init; }

    /// <summary>By which way, how, and when they leave.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
    public required IReadOnlyList<PlanCount> Counts { get; init; }
    public required IReadOnlyList<PlanGroup> Groups { get; init; }
    public required string Button { get; init; }

    /// <summary>Whether it takes more away than it gives.</summary>
    public bool IsSevere { get; init; }

    /// <summary>Errors in the programme stand in the way.</summary>
    public required bool MayBeApproved { get; init; }
}

/// <summary>How many entries there are of a kind.</summary>
/// <param name="Style">Of the bar and the word.</param>
public sealed record PlanCount(string Word, int Count, string Style);

/// <summary>What happens to several in the same way.</summary>
public sealed record PlanGroup(string Id, string Title, IReadOnlyList<PlanRow> Rows, bool ShowsBoth);

/// <summary>One person's entry.</summary>
public sealed record PlanRow
{
    public required string Name { get; init; }

    /// <summary>As what, and why.</summary>
    public required string Why { get; init; }

    /// <summary>What the entry says: only the one side of it that there is, or both where it changes.</summary>
    public required string Was { get; init; }
    public required string Now { get; init; }
    public required bool IsUrgent { get; init; }

    /// <summary>The page that shows the mail.</summary>
    public required string Mail { get; init; }

    /// <summary>When the person is written to; null where an earlier row of theirs says it, and for whom nothing can be said.</summary>
    public WishModel? Wish { get; init; }
}

/// <summary>What is wished for one person.</summary>
/// <param name="Kind">As the form writes it; empty for a mail now.</param>
/// <param name="Until">Of a delay: the visit's local time, as fields write it.</param>
public sealed record WishModel(string Person, string Kind, string Until, string Word);

/// <summary>A field that forms carry along.</summary>
public sealed record HiddenField(string Name, string Value);

/// <summary>A mail before it leaves.</summary>
public sealed record MailModel
{
    public required VisitHead Head { get; init; }

    /// <summary>The plan.</summary>
    public required string Back { get; init; }
    public required string What { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }
    public required bool IsUrgent { get; init; }

    /// <summary>Why it does not leave with this plan; null where it does.</summary>
    public string? Held { get; init; }

    /// <summary>What of it will be otherwise when it leaves.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The code of the language that it is shown in.</summary>
    public required string Language { get; init; }
    public required IReadOnlyList<MailLanguage> Languages { get; init; }

    /// <summary>The mail as a document of its own.</summary>
    public required string Document { get; init; }

    /// <summary>The calendar file in it.</summary>
    public required string Calendar { get; init; }
}

/// <summary>A language to read a mail in.</summary>
/// <param name="IsOwn">Whether the person is written to in it.</param>
public sealed record MailLanguage(string Code, string Name, string Address, bool IsShown, bool IsOwn);
