using Delegations.Desk;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

public sealed class DiffWordsTests
{
    private static readonly SessionId Session = SessionId.Derive("diff-words");

    [Theory]
    [InlineData("en", "Moved, renamed: was A, now B (87 % alike)", "Changed: B (internal notes)", "Gone: A", "Back again: was A, now B")]
    [InlineData("fr", "Déplacée, renommée : avant A, maintenant B (ressemblance 87 %)", "Modifiée : B (notes internes)", "Retirée : A", "Rétablie : avant A, maintenant B")]
    [InlineData("nl", "Verplaatst, hernoemd: was A, nu B (87 % gelijkend)", "Gewijzigd: B (interne opmerkingen)", "Weg: A", "Opnieuw opgenomen: was A, nu B")]
    [InlineData("de", "Verschoben, umbenannt: bisher A, jetzt B (zu 87 % gleich)", "Geändert: B (interne Notizen)", "Entfallen: A", "Wieder da: bisher A, jetzt B")]
    public void A_line_says_what_became_of_a_session_in_the_coordinators_language(string code, params string[] lines)
    {
        var diff = new ItineraryDiff(
            [Line("A", "B", DiffKind.Restored)],
            [
                Line("A", "B", DiffKind.Moved, DiffKind.Renamed) with { Certainty = 0.87 },
                Line("B", "B", DiffKind.OtherChange) with { Changes = [new FieldChange(SessionField.InternalNotes, "", "Badges")] },
            ],
            [Line("A", null, DiffKind.Removed)],
            0);

        Assert.Equal(lines, DiffWords.Lines(diff, Language.All.Single(language => language.Code == code)));
    }

    [Theory]
    [InlineData("en", "Changed: B (label, translations)")]
    [InlineData("fr", "Modifiée : B (étiquette, traductions)")]
    [InlineData("nl", "Gewijzigd: B (label, vertalingen)")]
    [InlineData("de", "Geändert: B (Kennzeichnung, Übersetzungen)")]
    public void A_changed_label_and_changed_translations_have_their_words(string code, string expected)
    {
        var line = Line("B", "B", DiffKind.OtherChange) with
        {
            Changes = [new FieldChange(SessionField.Handling, "", "TLP:RED"), new FieldChange(SessionField.Translations, "", "fr: Accueil")],
        };

        Assert.Equal([expected], DiffWords.Lines(new ItineraryDiff([], [line], [], 0), Language.All.Single(language => language.Code == code)));
    }

    [Fact]
    public void Every_kind_has_words_of_its_own_in_every_language()
    {
        Assert.All(Language.All, language => Assert.Distinct(Enum.GetValues<DiffKind>().Select(kind =>
            Assert.Single(DiffWords.Lines(new ItineraryDiff([Line(null, "B", kind)], [], [], 0), language)))));
    }

    private static DiffLine Line(string? was, string? now, params DiffKind[] kinds) => new(Session, "Title", was, now) { Kinds = kinds };
}
