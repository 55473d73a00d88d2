using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class PeopleNotationTests
{
    [Theory]
    [InlineData("Hugo Marée (ESA)", "Hugo Marée|||ESA")]
    [InlineData("Christian Baijot, Head of Operations Section, ESA", "Christian Baijot||Head of Operations Section|ESA")]
    [InlineData("Jean Dupont, Directeur", "Jean Dupont||Directeur|")]
    [InlineData("Jean Dupont, IGE", "Jean Dupont|||IGE")]
    [InlineData("Jean Dupont – Directeur général – IGE", "Jean Dupont||Directeur général|IGE")]
    [InlineData("Jean Dupont <jean.dupont@example.org>", "Jean Dupont|jean.dupont@example.org||")]
    [InlineData("jean.dupont@example.org", "jean.dupont@example.org|jean.dupont@example.org||")]
    [InlineData("Jean Dupont (IGE) <jean@example.org>", "Jean Dupont|jean@example.org||IGE")]
    [InlineData("Dr. Anna van der Berg, CEO, Example NV", "Dr. Anna van der Berg||CEO|Example NV")]
    [InlineData("Responsable du cluster (Luxembourg Matériaux et Technologies de Production)", "Responsable du cluster|||Luxembourg Matériaux et Technologies de Production")]
    [InlineData("Département Environmental Research & Innovation (LIST)", "Département Environmental Research & Innovation|||LIST")]
    [InlineData("Pietro Campochiaro (Jagiellonian University, Kraków)", "Pietro Campochiaro|||Jagiellonian University, Kraków")]
    [InlineData("Dr. Anna Berg, PhD, ESA", "Dr. Anna Berg, PhD|||ESA")]
    [InlineData("[ESA] Anna Berg", "Anna Berg|||ESA")]
    [InlineData("Anna Berg | ESA", "Anna Berg|||ESA")]
    [InlineData("Anna Berg – ESA", "Anna Berg|||ESA")]
    [InlineData("Anna Berg @ ESA", "Anna Berg|||ESA")]
    [InlineData("Anna Berg @Example", "Anna Berg|||Example")]
    [InlineData("Anna Berg (@annaberg)", "Anna Berg|||")]
    [InlineData("Anna Berg\nESA", "Anna Berg|||ESA")]
    [InlineData("Anna Berg\nDirectrice\nESA", "Anna Berg||Directrice|ESA")]
    [InlineData("[Anna Berg](https://example.org/anna)", "Anna Berg|||")]
    [InlineData("<a href=\"https://example.org\">Anna Berg</a>", "Anna Berg|||")]
    [InlineData("**Anna Berg**, ESA", "Anna Berg|||ESA")]
    [InlineData("Anna Berg et al.", "Anna Berg et al.|||")]
    [InlineData("Referent: Anna Berg", "Anna Berg|||")]
    [InlineData("Chair: Anna Berg, ESA", "Anna Berg|||ESA")]
    [InlineData("Modérateur : Jean Dupont", "Jean Dupont|||")]
    [InlineData("with Anna Berg", "Anna Berg|||")]
    [InlineData("avec Anna Berg (ESA)", "Anna Berg|||ESA")]
    [InlineData("mit Anna Berg", "Anna Berg|||")]
    [InlineData("par Anna Berg", "Anna Berg|||")]
    [InlineData("by Anna Berg", "Anna Berg|||")]
    [InlineData("Ponente: Ana Ruiz", "Ana Ruiz|||")]
    [InlineData("Relatore: Aldo Rossi", "Aldo Rossi|||")]
    [InlineData("\"Berg, Anna\" <anna.berg@example.org>", "Anna Berg|anna.berg@example.org||")]
    [InlineData("Berg, Anna <anna.berg@example.org>", "Anna Berg|anna.berg@example.org||")]
    [InlineData("Anna Berg anna@example.org", "Anna Berg|anna@example.org||")]
    [InlineData("Anna Berg, ESA, anna@example.org", "Anna Berg|anna@example.org||ESA")]
    [InlineData("S.E. Anna Berg, Ambassadrice", "S.E. Anna Berg||Ambassadrice|")]
    [InlineData("H.E. Anna Berg", "H.E. Anna Berg|||")]
    [InlineData("DUPONT Jean (CCI)", "DUPONT Jean|||CCI")]
    [InlineData("Anna Berg, Head of Unit at Example Institute", "Anna Berg||Head of Unit|Example Institute")]
    [InlineData("Anna Berg &amp; Co", "Anna Berg & Co|||")]
    [InlineData("Barbara Valotti, Fondazione Marconi", "Barbara Valotti|||Fondazione Marconi")]
    [InlineData("Anna Berg (chair)", "Anna Berg||chair|")]
    [InlineData("Anna Berg (Institut (IGE))", "Anna Berg|||Institut (IGE)")]
    [InlineData("Jean-Pierre Chisogne (Deputy Managing Director, Skywin Wallonie)", "Jean-Pierre Chisogne||Deputy Managing Director|Skywin Wallonie")]
    public void Reads_one_person(string cell, string expected)
    {
        Assert.Equal(expected, string.Join(" + ", PeopleNotation.Read(cell).Select(Written)));
    }

    [Theory]
    [InlineData("Anna Berg; Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg\nJan Peeters, IGE", "Anna Berg|||", "Jan Peeters|||IGE")]
    [InlineData("Anna Berg, IGE <br> Jan Peeters, LIST", "Anna Berg|||IGE", "Jan Peeters|||LIST")]
    [InlineData("Anna Berg / Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg et Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg en Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg & Jan Peeters (ESA)", "Anna Berg|||ESA", "Jan Peeters|||ESA")]
    [InlineData("Jean Dupont (CCI), Anne Roy (AWEX)", "Jean Dupont|||CCI", "Anne Roy|||AWEX")]
    [InlineData("Jean Dupont (CCI) et Anne Roy (AWEX)", "Jean Dupont|||CCI", "Anne Roy|||AWEX")]
    [InlineData("Anna Berg • Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg + Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Ana Ruiz y Juan Gil", "Ana Ruiz|||", "Juan Gil|||")]
    [InlineData("Aldo Rossi e Ugo Neri", "Aldo Rossi|||", "Ugo Neri|||")]
    [InlineData("Anna Berg; Moderation: Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg, ESA\nChair: Jan Peeters", "Anna Berg|||ESA", "Jan Peeters|||")]
    [InlineData("<li>Anna Berg</li><li>Jan Peeters</li>", "Anna Berg|||", "Jan Peeters|||")]
    [InlineData("Anna Berg und Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    public void Reads_several_people(string cell, string first, string second)
    {
        Assert.Equal($"{first} + {second}", string.Join(" + ", PeopleNotation.Read(cell).Select(Written)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tbd")]
    [InlineData("N.N.")]
    [InlineData("to be confirmed")]
    [InlineData("TBC")]
    [InlineData("por confirmar")]
    [InlineData("da confermare")]
    [InlineData("wird noch bekannt gegeben")]
    [InlineData("n/a")]
    [InlineData("various")]
    [InlineData("à confirmer")]
    [InlineData("te bevestigen; -")]
    public void Names_nobody_where_a_name_is_open(string cell)
    {
        Assert.Empty(PeopleNotation.Read(cell));
    }

    [Theory]
    [InlineData("Anna Berg, Jan Peeters, Marie Curie", 3)]
    [InlineData("Anna Berg, Jan Peeters and Marie Curie", 3)]
    [InlineData("Anna Berg, Jan Peeters et Marie Curie (LIST)", 3)]
    [InlineData("Anna Berg, Jan Peeters", 1)]
    [InlineData("Anna Berg, Institut Marie Curie, Example University", 1)]
    public void Counts_the_names_between_commas(string cell, int expected)
    {
        Assert.Equal(expected, PeopleNotation.Read(cell).Count);
    }

    [Theory]
    [InlineData("Anna Berg, Jan Peeters", 2)]
    [InlineData("Anna Berg, Jan Peeters (ESA)", 2)]
    [InlineData("Anna Berg, Example Group", 1)]
    [InlineData("Anna Berg, ESA", 1)]
    [InlineData("Anna Berg, Directrice", 1)]
    public void Parts_people_at_commas_in_a_column_of_lists(string cell, int expected)
    {
        Assert.Equal(expected, PeopleNotation.ReadList(cell).Count);
    }

    [Theory]
    [InlineData("Anna Berg", true)]
    [InlineData("Prof. Dr. Anna Berg", true)]
    [InlineData("Prof. Dr.-Ing. Anna Berg", true)]
    [InlineData("Anna Berg et al.", true)]
    [InlineData("Mme Anna Berg", true)]
    [InlineData("J.-P. Dupont", true)]
    [InlineData("María José García de la Vega", true)]
    [InlineData("Coffee Break", false)]
    [InlineData("Panel Discussion", false)]
    [InlineData("Example University", false)]
    [InlineData("Lunch", false)]
    [InlineData("IBM UK", false)]
    [InlineData("Salle Europe 2", false)]
    [InlineData("Welcome Reception", false)]
    public void Tells_names_of_people_from_other_words(string text, bool isPerson)
    {
        Assert.Equal(isPerson, PeopleNotation.LooksLikePerson(text));
    }

    [Fact]
    public void Ends_in_time_on_a_cell_made_to_be_slow()
    {
        var mentions = PeopleNotation.Read(new string('a', 30_000) + "@" + new string('(', 30_000));

        Assert.True(mentions.Count <= 1);
    }

    [Theory]
    [InlineData("public", Audience.Public)]
    [InlineData("Délégation", Audience.Delegation)]
    [InlineData("Hôtes", Audience.Host)]
    [InlineData("gastheren", Audience.Host)]
    [InlineData("INTERNE", Audience.Internal)]
    [InlineData("Gäste", Audience.Delegation)]
    [InlineData("öffentlich", Audience.Public)]
    [InlineData("quelqu’un", null)]
    public void Reads_audiences(string text, Audience? expected)
    {
        Assert.Equal(expected, CodeWords.AudienceOf(text));
    }

    [Theory]
    [InlineData("chef de délégation", PersonRole.HeadOfDelegation)]
    [InlineData("Gastgeber", PersonRole.Host)]
    [InlineData("tolk", PersonRole.Interpreter)]
    [InlineData("Intervenante", PersonRole.Speaker)]
    [InlineData("plombier", null)]
    public void Reads_roles(string text, PersonRole? expected)
    {
        Assert.Equal(expected, CodeWords.RoleOf(text));
    }

    [Theory]
    [InlineData("ANNULÉ – Visite du CSL", true, "Visite du CSL")]
    [InlineData("[Cancelled] Lunch", true, "Lunch")]
    [InlineData("Geannuleerd: lunch", true, "lunch")]
    [InlineData("Cancelled flights: what next", false, "Cancelled flights: what next")]
    public void Takes_the_word_for_cancelled_off_a_title(string title, bool cancelled, string rest)
    {
        Assert.Equal(cancelled, CodeWords.TryTakeCancelled(title, out var left));
        Assert.Equal(rest, left);
    }

    private static string Written(Mention mention) => $"{mention.Name}|{mention.Email}|{mention.Function}|{mention.Organisation}";
}
