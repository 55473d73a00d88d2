using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class SessionChangesTests
{
    private static readonly Session Plain = new() { Id = SessionId.Derive("session-changes"), TimeZone = DateTimeZone.Utc, Title = "Welcome", Origin = "line 2" };

    [Fact]
    public void Another_label_is_a_change()
    {
        var changes = SessionChanges.Between(Plain with { Handling = Handling.Green }, Plain with { Handling = Handling.AmberStrict });

        Assert.Equal([new FieldChange(SessionField.Handling, "TLP:GREEN", "TLP:AMBER+STRICT")], changes);
        Assert.Equal([DiffKind.OtherChange], SessionChanges.KindsOf(changes));
    }

    [Fact]
    public void Another_translation_is_one_change_whatever_their_order()
    {
        var french = new Wording(Language.French) { Title = "Accueil" };
        var german = new Wording(Language.German) { Title = "Empfang", Place = "Saal" };

        var same = SessionChanges.Between(Plain with { Wordings = [french, german] }, Plain with { Wordings = [german, french] });
        var changes = SessionChanges.Between(Plain with { Wordings = [french] }, Plain with { Wordings = [german, french with { Title = "Bienvenue" }] });

        Assert.Empty(same);
        Assert.Equal([new FieldChange(SessionField.Translations, "fr: Accueil", "de: Empfang · Saal\nfr: Bienvenue")], changes);
        Assert.Equal([DiffKind.OtherChange], SessionChanges.KindsOf(changes));
    }
}
