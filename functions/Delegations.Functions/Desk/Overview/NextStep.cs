using Delegations.Desk.Start;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Overview;

/// <summary>What a coordinator does next: the first thing that stands between the visit and its end.</summary>
internal static class NextStep
{
    public static NextStepModel Of(Standing standing, string path, Language language) => standing.Status switch
    {
        VisitStatus.Closed => new(NextWords.Closed(standing.Visit.Progress, language), $"{path}/report", NextWords.ReadReport(language)),
        VisitStatus.ReportDue => new(NextWords.ReportDue(standing.Visit.Progress, language), $"{path}/report", NextWords.OpenReport(language)),
        _ => Hindrance(standing, path, language)
            ?? (standing.Status is VisitStatus.Running
                ? new(NextWords.Running(language), $"{path}/today", VisitTab.Today.In(language))
                : Preparation(standing, path, language)),
    };

    /// <summary>What keeps the programme from going on; null for nothing.</summary>
    private static NextStepModel? Hindrance(Standing standing, string path, Language language) => standing switch
    {
        { Visit.LatestVersion: null } => new(NextWords.NoProgramme(language), $"{path}/programme", NextWords.Upload(language)),
        { Questions: > 0 } => new(NextWords.Questions(standing.Questions, language), $"{path}/programme#questions", NextWords.Answer(language)) { Style = "warning" },
        { Errors: > 0 } => new(NextWords.Errors(standing.Errors, language), $"{path}/programme#findings", NextWords.SeeErrors(language)) { Style = "warning" },
        { Failed: > 0 } => new(NextWords.Failed(standing.Failed, language), $"{path}/invitations", NextWords.SeeInvitations(language)) { Style = "warning" },
        { Visit.Publication: { } publication } when publication.Version != standing.Visit.LatestVersion =>
            new(NextWords.NewerVersion(publication.Version, standing.Visit.LatestVersion ?? 0, language), $"{path}/plan", NextWords.Plan(language)) { Style = "warning" },
        _ => null,
    };

    private static NextStepModel Preparation(Standing standing, string path, Language language) => standing switch
    {
        { Visit.Publication: null, WithoutAddress: > 0 } => new(NextWords.WithoutAddress(standing.WithoutAddress, language), $"{path}/people", NextWords.AddAddresses(language))
        {
            OtherAddress = $"{path}/plan",
            OtherButton = NextWords.PlanWithout(language),
        },
        { Visit.Publication: null } => new(NextWords.Ready(language), $"{path}/plan", NextWords.Plan(language)),
        { Visit.Publication.Inviting: Inviting.Nobody } => new(NextWords.NobodyInvited(language), $"{path}/plan", NextWords.Invite(language)),
        { Unanswered: > 0 } => new(NextWords.Unanswered(standing.Unanswered, language), $"{path}/invitations", NextWords.SeeReplies(language)),
        _ => new(NextWords.Waiting(language), $"{path}/agendas", VisitTab.Agendas.In(language)),
    };
}

/// <summary>How a visit stands, as far as it decides what comes next.</summary>
internal sealed record Standing(Visit Visit, VisitStatus Status)
{
    /// <summary>Open questions about the latest version that stop publication.</summary>
    public required int Questions { get; init; }

    /// <summary>Its errors that only the file can put right.</summary>
    public required int Errors { get; init; }

    /// <summary>Speakers and hosts whom nobody can write to.</summary>
    public required int WithoutAddress { get; init; }

    /// <summary>Invitations that are not tried again by themselves.</summary>
    public required int Failed { get; init; }

    /// <summary>Invitations that have left and are not answered.</summary>
    public required int Unanswered { get; init; }
}
