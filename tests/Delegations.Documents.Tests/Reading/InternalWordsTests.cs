using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class InternalWordsTests
{
    [Theory]
    [InlineData("Interne: code alarme 4711")]
    [InlineData("confidentiel : ne pas diffuser")]
    [InlineData("[INTERN] - sleutel bij de receptie")]
    [InlineData("Vertraulich – Preis")]
    public void A_note_that_begins_with_such_a_word_is_for_coordinators(string note)
    {
        var session = Read($"Date;Début;Fin;Titre;Remarques\n2031-03-10;09:00;10:00;Accueil;{note}");

        Assert.Equal(("", note), (session.Notes, session.InternalNotes));
    }

    [Theory]
    [InlineData("International cooperation")]
    [InlineData("Internat de la ville")]
    [InlineData("Interne Weiterbildung der Gäste")]
    public void Other_words_that_begin_alike_are_for_everybody(string note) =>
        Assert.Equal(note, Read($"Date;Début;Fin;Titre;Remarques\n2031-03-10;09:00;10:00;Accueil;{note}").Notes);

    [Fact]
    public void A_session_whose_title_says_so_is_for_coordinators() =>
        Assert.Equal(Audience.Internal, Read("Date;Début;Fin;Titre\n2031-03-10;09:00;10:00;INTERNE - réunion d'équipe").Audience);

    private static Session Read(string text) =>
        Assert.Single(Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(
            Encoding.UTF8.GetBytes(text), new ReadOptions { FileName = "a.csv", Language = Language.French })).Itinerary.Sessions);
}
