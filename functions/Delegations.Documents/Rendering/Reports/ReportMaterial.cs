using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>What coordinators add to a report: what no itinerary and no reply can know.</summary>
public sealed record ReportMaterial
{
    public static readonly ReportMaterial None = new();

    /// <summary>What they wrote, at most once per language.</summary>
    public IReadOnlyList<ReportText> Texts { get; init; } = [];

    /// <summary>What sessions led to, at most once per session.</summary>
    public IReadOnlyList<SessionOutcome> Outcomes { get; init; } = [];
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    /// <summary>Who was there or was not, where that differs from what replies say; names as the itinerary or the list has them.</summary>
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];

    /// <summary>People to thank who neither led a session nor are on the list.</summary>
    public IReadOnlyList<Thanked> Thanks { get; init; } = [];
}

/// <summary>What somebody wrote in one language.</summary>
/// <param name="Language">One that the visit's documents are made in.</param>
/// <param name="Purpose">Why the visit took place, in plain paragraphs; public.</param>
/// <param name="Highlights">What may be told to anybody, in Markdown.</param>
/// <param name="Findings">What is for those who took part, in Markdown.</param>
public sealed record ReportText(Language Language, string Purpose, string Highlights, string Findings);

/// <summary>What one session led to.</summary>
/// <param name="Session">The session, whose id stays the same across versions.</param>
/// <param name="Level">Null where nobody said.</param>
/// <param name="Attending">How many people were there; null where nobody counted.</param>
/// <param name="Note">A sentence in the visit's language, for those who took part.</param>
public sealed record SessionOutcome(SessionId Session, OutcomeLevel? Level, int? Attending, string Note);

/// <summary>What is to happen, by whom and by when.</summary>
public sealed record NextStep(string What, string Owner, LocalDate? Due);

/// <summary>Whether somebody was there.</summary>
public sealed record Attendance(string Name, bool Came);

/// <summary>Somebody to thank.</summary>
/// <param name="Name">As they are called.</param>
/// <param name="Organisation">Their house; empty for none.</param>
/// <param name="For">What for, in the visit's language; empty where it needs no words.</param>
/// <param name="MayBeNamed">Whether public documents may name them.</param>
public sealed record Thanked(string Name, string Organisation, string For, bool MayBeNamed);
