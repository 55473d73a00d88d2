using Delegations.Invitations;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class EntryChangesTests
{
    private static readonly EntryContent Before = new()
    {
        Start = new LocalDateTime(2031, 3, 10, 9, 0),
        End = new LocalDateTime(2031, 3, 10, 10, 30),
        Zone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Title = "Visite : Accueil",
        Place = "Salle A",
        Text = "Ouverture",
        Tentative = false,
        Language = Language.French,
    };

    [Fact]
    public void Names_days_hours_and_zone_as_people_do()
    {
        var change = Assert.Single(EntryChanges.Between(Before, Before with { End = new LocalDateTime(2031, 3, 10, 11, 0) }));

        Assert.Equal("Horaire", change.What);
        Assert.Equal("lun. 10 mars 2031 09:00–10:30 (heure de Bruxelles, CET, UTC+1)", change.Was);
        Assert.Equal("lun. 10 mars 2031 09:00–11:00 (heure de Bruxelles, CET, UTC+1)", change.Now);
    }

    [Fact]
    public void Shows_that_there_was_nothing()
    {
        var change = Assert.Single(EntryChanges.Between(Before, Before with { Text = "Ouverture\nVisite du laboratoire" }));

        Assert.Equal(("–", "Visite du laboratoire"), (change.Was, change.Now));
    }

    [Fact]
    public void Says_where_entries_look_alike_what_else_differs()
    {
        var (was, now) = EntryChanges.Describe(Before, Before with { Tentative = true });

        Assert.EndsWith(" · définitif", was, StringComparison.Ordinal);
        Assert.EndsWith(" · provisoire", now, StringComparison.Ordinal);
    }
}
