using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void A_forwarded_mail_gives_its_programme_and_its_subject()
    {
        var itinerary = Read("""
            De : Anne Lemaire <anne.lemaire@example.org>
            Envoyé : lundi 3 novembre 2025 09:12
            À : Paul Dupont
            Objet : TR: Visite du port

            Bonjour,
            > Mardi 4 novembre 2025
            > 10h00 : Accueil – Salle A
            > - 12h30 Déjeuner
            Bien à vous,
            Anne
            --
            Anne Lemaire
            """);

        Assert.Equal("Visite du port", itinerary.Title);
        Assert.Equal(["10:00 Accueil @Salle A", "12:30 Déjeuner @"], itinerary.Sessions.Select(session => $"{session.Start?.ToString("HH:mm", null)} {session.Title} @{session.Place}"));
        Assert.All(itinerary.Sessions, session => Assert.Equal("", session.Notes));
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "text.mail-lines", Place: "line 1" });
    }

    [Fact]
    public void A_line_with_a_label_alone_is_no_mail_head()
    {
        var itinerary = Read("Van: 9.00 uur\nBezoek\nDatum: 5 mei 2025\n10.00 uur Onthaal\n11.00 uur Rondleiding\n");

        Assert.DoesNotContain(itinerary.Findings, finding => finding.Code is "text.mail-lines");
    }

    [Fact]
    public void Markdown_reads_as_tables_days_and_lists()
    {
        var itinerary = Read("""
            # Study week
            ## Monday 3 March 2025
            | Time | Title | Speaker |
            |------|:-----:|---------|
            | 09:00 | **Opening** | Anna Berg |
            | 10:00 | [Archives](https://example.org/x) | |
            <!-- 11:00 Not any more -->
            ## Tuesday 4 March 2025
            - 10:00 Welcome
            * 11:00 – 12:00: *Coffee*
            """);

        Assert.Equal("Study week", itinerary.Title);
        Assert.Equal(["03 Opening", "03 Archives", "04 Welcome", "04 Coffee"], itinerary.Sessions.Select(session => $"{session.Date?.ToString("dd", null)} {session.Title}"));
        Assert.Equal("line 5", itinerary.Sessions[0].Origin);
    }

    [Fact]
    public void Columns_of_blanks_stand_under_their_headings()
    {
        var sessions = Read("""
            Visit, 6 May 2025

            Time           Title                      Room
            09:00-09:30    Welcome                    Hall A
            09:30-10:30    The port and its future    Hall B
            10:30                                     Café
            11:00          Tour
            """).Sessions;

        Assert.Equal(["Welcome @Hall A", "The port and its future @Hall B", "Café @Café", "Tour @"], sessions.Select(session => $"{session.Title} @{session.Place}"));
    }

    [Fact]
    public void Wrapped_lines_are_joined()
    {
        var session = Read("Thursday 8 May 2025\n\n10:00 - 10:15  Welcome and a short round of introductions by all\nparticipants of the network\n").Sessions.Single();

        Assert.Equal("Welcome and a short round of introductions by all participants of the network", session.Title);
    }

    [Fact]
    public void A_head_of_labels_above_a_list_is_no_yaml()
    {
        var itinerary = Read("Venue: Town Hall\nDate: 5 June 2025\nContact: Anna\n- 10:00 Welcome\n- 10:30 Tour\n");

        Assert.Equal(["Welcome @Town Hall", "Tour @Town Hall"], itinerary.Sessions.Select(session => $"{session.Title} @{session.Place}"));
    }

    [Fact]
    public void Of_the_front_matter_only_the_title_is_read()
    {
        var itinerary = Read("---\nlayout: page\ntitle: \"Study week\"\n---\nText above that is long enough to be prose.\n\nMonday 3 March 2025\n\n10:00 Welcome\n\n11:00 Tour\n");

        Assert.Equal(("Study week", 2), (itinerary.Title, itinerary.Sessions.Count));
    }

    [Theory]
    [InlineData("10:00 Tour – ((((")]
    [InlineData("10:00 Tour (----)")]
    [InlineData("10:00 Tour, •–•–")]
    public void Signs_without_words_name_nobody(string line) => Assert.Empty(Read($"Monday 10 March 2031\n09:00 Welcome\n{line}\n11:00 Lunch\n").Sessions[1].Speakers);

    private static Itinerary Read(string text) => Readings.ReadText(text, "programme.txt");
}
