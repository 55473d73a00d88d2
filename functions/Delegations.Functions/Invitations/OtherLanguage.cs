using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>A plan's entries as they would be, were everybody written to in one language: a coordinator can then read each mail in all of them.</summary>
internal sealed class OtherLanguage(Visit visit, PeopleDirectory people, Language language)
{
    private readonly EntryWording wording = new(visit.Name);

    /// <summary>The difference under the same id. What does not change in the person's own language does not seem to change in this one.</summary>
    public Difference Of(Difference own, PlannedRound planned)
    {
        var shown = own.Desired is { } desired ? desired with { Content = DesiredOf(desired, planned) } : null;
        return own with { Desired = shown, Actual = own.Actual is { } row ? Retold(row, own.Desired?.Content.Text, shown?.Content.Text) : null };
    }

    /// <summary>What the person is to be told, by the same rules.</summary>
    private EntryContent DesiredOf(DesiredEntry desired, PlannedRound planned)
    {
        var everybody = new PeopleDirectory(visit.Id, [.. people.People.Select(person => person with { Language = language })]);
        return new DesiredEntries(visit with { Language = language }, everybody, planned.State).Of(planned.Version.Itinerary, planned.Inviting)
            .First(entry => entry.Person.Id == desired.Person.Id && entry.Role == desired.Role && entry.Sessions.SequenceEqual(desired.Sessions))
            .Content;
    }

    /// <summary>What the person was told before.</summary>
    /// <param name="ownText">The desired text in the person's own language; null where nothing is desired any more.</param>
    /// <param name="shownText">The same in this one.</param>
    private Invitation Retold(Invitation row, string? ownText, string? shownText)
    {
        return row with
        {
            Sent = row.Sent is { } sent ? Retell(sent) : null,
            Outgoing = row.Outgoing is { } last ? last with { Content = Retell(last.Content), Was = last.Was is { } was ? Retell(was) : null } : null,
        };

        EntryContent Retell(EntryContent told) => told with
        {
            Language = language,
            Text = told.Text == ownText ? shownText ?? told.Text : told.Text,
            Expected = told.Expected == wording.Expected(row.Role, told.Language) ? wording.Expected(row.Role, language) : told.Expected,
        };
    }
}
