using Delegations.Documents.Reading.Interpreting;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class TravelHeadingsTests
{
    [Theory]
    [InlineData("Transfer", "Transfer")]
    [InlineData("Durée du trajet (min)", "Transfer")]
    [InlineData("Reistijd in minuten", "Transfer")]
    [InlineData("Coordonnées GPS", "Coordinates")]
    [InlineData("Koordinaten", "Coordinates")]
    [InlineData("Transfer to the hotel", null)]
    [InlineData("Coordinator", null)]
    public void Only_whole_headings_speak_of_the_way(string heading, string? field)
    {
        Assert.Equal(field, HeadingTable.Find(heading) is { Field: Field.Transfer or Field.Coordinates } match ? match.Field.ToString() : null);
    }

    [Theory]
    [InlineData("Número de pasaporte")]
    [InlineData("Numero di passaporto")]
    [InlineData("Nº do passaporte")]
    [InlineData("DNI")]
    [InlineData("Fecha de nacimiento")]
    [InlineData("Data di nascita")]
    [InlineData("Data de nascimento")]
    [InlineData("Birthdate")]
    public void Columns_with_identity_papers_are_known_in_further_languages(string heading)
    {
        Assert.Equal(Field.Passport, HeadingTable.Find(heading)?.Field);
    }
}
