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
    [InlineData("Anna Berg und Jan Peeters", "Anna Berg|||", "Jan Peeters|||")]
    public void Reads_several_people(string cell, string first, string second)
    {
        Assert.Equal($"{first} + {second}", string.Join(" + ", PeopleNotation.Read(cell).Select(Written)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tbd")]
    [InlineData("N.N.")]
    [InlineData("à confirmer")]
    [InlineData("te bevestigen; -")]
    public void Names_nobody_where_a_name_is_open(string cell)
    {
        Assert.Empty(PeopleNotation.Read(cell));
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
