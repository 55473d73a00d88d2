using Delegations.Documents.Reading.Interpreting;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class HeadingTableTests
{
    [Theory]
    [InlineData("Date", "Date")]
    [InlineData("HEURE DE DÉBUT", "Start")]
    [InlineData("heure_de_fin", "End")]
    [InlineData("Fuseau horaire :", "Zone")]
    [InlineData("Intitulé", "Title")]
    [InlineData("Intervenant(s)", "Speaker")]
    [InlineData("Intervenant·e·s", "Speaker")]
    [InlineData("Speaker 2", "Speaker")]
    [InlineData("Lieu / Salle", "Place")]
    [InlineData("Room/Location", "Room")]
    [InlineData("Titre de l’intervention", "Title")]
    [InlineData("Hôte", "Host")]
    [InlineData("Notes internes", "InternalNotes")]
    [InlineData("Notes (internes)", "InternalNotes")]
    [InlineData("Remarques - usage interne", "InternalNotes")]
    [InlineData("Opmerkingen", "Notes")]
    [InlineData("Interne opmerkingen", "InternalNotes")]
    [InlineData("Beginnt um", "Start")]
    [InlineData("Beginnt am", "Date")]
    [InlineData("Programmpunkt", "Title")]
    [InlineData("Vortragende", "Speaker")]
    [InlineData("Aanvang", "Start")]
    [InlineData("Spreker(s)", "Speaker")]
    [InlineData("Gastheer", "Host")]
    [InlineData("N° de passeport", "Passport")]
    [InlineData("Reisepassnummer", "Passport")]
    [InlineData("Date de naissance", "Passport")]
    [InlineData("Conditions d’accès", "EntryConditions")]
    [InlineData("Étape", "Leg")]
    [InlineData("Budget", null)]
    [InlineData("", null)]
    public void Understands_a_heading(string text, string? field)
    {
        Assert.Equal(field, HeadingTable.Find(text)?.Field.ToString());
    }
}
