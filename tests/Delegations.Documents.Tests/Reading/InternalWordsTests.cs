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

    [Theory]
    [InlineData("Date,Start,Title,Access (confidential)\n2031-03-10,09:00,Welcome,Code 4711")]
    [InlineData("Date,Start,Title,Vertrauliche Hinweise\n2031-03-10,09:00,Welcome,Code 4711")]
    [InlineData("Date,Start,Title,\n2031-03-10,09:00,Welcome,Code 4711")]
    public void What_may_be_internal_reaches_no_field_for_others(string csv)
    {
        var itinerary = Readings.ReadText(csv);
        var session = itinerary.Sessions.Single();

        Assert.Equal(("Welcome", "", "", "Code 4711"), (session.Title, session.Place, session.Notes, session.InternalNotes));
        Assert.All(itinerary.Stops, stop => Assert.Null(stop.EntryConditions));
    }

    [Theory]
    [InlineData("public", "yes", Audience.Internal)]
    [InlineData("", "ja, bitte", Audience.Internal)]
    [InlineData("public", "no", Audience.Public)]
    [InlineData("", "", Audience.Public)]
    public void Whatever_is_no_plain_no_is_private(string audience, string isPrivate, Audience expected) =>
        Assert.Equal(expected, Readings.ReadText($"Date,Start,Title,Audience,Private\n2031-03-10,09:00,Welcome,{audience},\"{isPrivate}\"\n2031-03-10,10:00,Tour,public,no").Sessions[0].Audience);

    [Fact]
    public void An_internal_line_below_a_session_is_for_coordinators()
    {
        var session = Readings.ReadText("Visit\n\nMonday 10 March 2031\n\n09:00-10:00 Welcome\nInternal note: door code 4711\n\n10:00 Tour\n", "programme.txt").Sessions[0];

        Assert.DoesNotContain("4711", session.Title + session.Place + session.Notes, StringComparison.Ordinal);
        Assert.Contains("4711", session.InternalNotes ?? "", StringComparison.Ordinal);
    }
}
