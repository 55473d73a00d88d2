using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Overview;

/// <summary>A visit in numbers, each with the page that has the rest.</summary>
internal static class Counts
{
    public static IReadOnlyList<CountLine> Of(DeskVisit desk, Seen seen)
    {
        var (visit, language, path) = (desk.Visit, desk.Language, desk.Path);
        List<CountLine> lines = [];
        if (seen.Itinerary is { } itinerary)
        {
            lines.Add(new CountLine(VisitTab.Programme.In(language), $"{path}/programme", [.. ProgrammeMarks(visit, itinerary, language)]));
        }

        lines.Add(new CountLine(VisitTab.People.In(language), $"{path}/people", [.. PeopleMarks(seen, language)]));
        if (visit.Publication is { } publication)
        {
            lines.Add(new CountLine(
                language.Say(en: "Published", fr: "Publié", nl: "Gepubliceerd", de: "Veröffentlicht"), $"{path}/plan", [new CountMark(PublishedText(publication, visit.TimeZone, language))]));
        }

        if (seen.Invitations.Count > 0)
        {
            lines.Add(new CountLine(VisitTab.Invitations.In(language), $"{path}/invitations", [.. InvitationMarks(seen, language)]));
            lines.Add(new CountLine(language.Say(en: "Replies", fr: "Réponses", nl: "Antwoorden", de: "Antworten"), $"{path}/invitations", [.. ReplyMarks(seen, language)]));
        }

        return lines;
    }

    private static IEnumerable<CountMark> ProgrammeMarks(Visit visit, Itinerary itinerary, Language language)
    {
        var version = visit.LatestVersion ?? 0;
        yield return new CountMark(language.Say(en: $"version {version}", fr: $"version {version}", nl: $"versie {version}", de: $"Fassung {version}"));
        yield return new CountMark(DeskWords.Sessions(itinerary.Sessions.Count, language));
        if (itinerary.Findings.Count(finding => finding.Severity is Severity.Error) is > 0 and var errors)
        {
            yield return new CountMark(FindingCounts.Errors(errors, language), "error");
        }

        if (itinerary.Findings.Count(finding => finding.Severity is Severity.Warning) is > 0 and var warnings)
        {
            yield return new CountMark(FindingCounts.Warnings(warnings, language), "warning");
        }
    }

    private static IEnumerable<CountMark> PeopleMarks(Seen seen, Language language)
    {
        var count = seen.Directory.People.Count;
        yield return new CountMark(language.Say(en: $"{count} on the list", fr: $"{count} sur la liste", nl: $"{count} op de lijst", de: $"{count} auf der Liste"));
        if (seen.WithoutAddress(language) is > 0 and var without)
        {
            yield return new CountMark(language.Say(en: $"{without} without an address", fr: $"{without} sans adresse", nl: $"{without} zonder adres", de: $"{without} ohne Adresse"), "warning");
        }
    }

    private static IEnumerable<CountMark> InvitationMarks(Seen seen, Language language) => seen.Invitations
        .GroupBy(row => row.State is InvitationState.Sending ? InvitationState.Pending : row.State)
        .OrderBy(group => group.Key)
        .Select(group => new CountMark($"{group.Count()} {OverviewWords.State(group.Key, language)}", group.Key is InvitationState.Failed ? "error" : ""));

    private static IEnumerable<CountMark> ReplyMarks(Seen seen, Language language) => seen.Told
        .Select(row => CurrentReply.Of(row, seen.Replies))
        .GroupBy(reply => reply.IsOpen ? ReplyStatus.NeedsAction : reply.Status)
        .OrderBy(group => group.Key is ReplyStatus.NeedsAction).ThenBy(group => group.Key)
        .Select(group => new CountMark($"{group.Count()} {OverviewWords.Reply(group.Key, language)}", group.Key switch
        {
            ReplyStatus.Accepted => "good",
            ReplyStatus.Tentative => "warning",
            ReplyStatus.Declined => "error",
            _ => "",
        }));

    private static string PublishedText(Publication publication, DateTimeZone zone, Language language)
    {
        var at = publication.At.InZone(zone);
        var when = $"{DateWords.ShortDay(at.Date, language)} {DateWords.Time(at.TimeOfDay)}";
        var state = publication.State is AgendaState.Final
            ? language.Say(en: "final", fr: "définitif", nl: "definitief", de: "endgültig")
            : language.Say(en: "preliminary", fr: "provisoire", nl: "voorlopig", de: "vorläufig");
        return language.Say(
            en: $"version {publication.Version}, {state}, {when}",
            fr: $"version {publication.Version}, {state}, {when}",
            nl: $"versie {publication.Version}, {state}, {when}",
            de: $"Fassung {publication.Version}, {state}, {when}");
    }
}
