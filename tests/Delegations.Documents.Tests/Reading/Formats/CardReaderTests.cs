using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class CardReaderTests
{
    [Fact]
    public void Reads_several_cards()
    {
        var outcome = Readings.ReadPeople("""
            BEGIN:VCARD
            VERSION:3.0
            N:Berg;Anna;;Dr.;
            FN:Dr. Anna Berg
            ORG:Example Institute;Unit 3
            TITLE:Head of Operations\, Redu
            EMAIL;TYPE=HOME:anna.home@example.org
            EMAIL;TYPE="WORK,PREF":anna@example.org
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
             AAAQABAAD
            TEL;TYPE=CELL:+32 400 00 00 00
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Jan Pee
             ters
            item1.EMAIL:jan@example.org
            LANG:nl
            ROLE:interpreter
            END:VCARD
            """);

        Assert.Equal(
        [
            new PersonEntry { Name = "Dr. Anna Berg", Organisation = "Example Institute", Function = "Head of Operations, Redu", Email = "anna@example.org", Phone = "+32 400 00 00 00", Origin = "line 1" },
            new PersonEntry { Name = "Jan Peeters", Function = "interpreter", Email = "jan@example.org", Language = Language.Dutch, Role = PersonRole.Interpreter, Origin = "line 13" },
        ], outcome.People);
        Assert.Empty(outcome.Findings);
    }

    [Theory]
    [InlineData("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dup=C3=A9;Ren=C3=A9;;;", "René Dupé")]
    [InlineData("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Dup=E9;Ren=E9;;;", "René Dupé")]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9 =\nDup=C3=A9", "René Dupé")]
    [InlineData("N:Dupé;René", "René Dupé")]
    [InlineData("ORG:Example Institute;", "Example Institute")]
    [InlineData("EMAIL;INTERNET:rene@example.org", "rene@example.org")]
    public void Reads_the_name_of_an_old_card(string line, string name)
    {
        Assert.Equal(name, Readings.ReadPeople($"BEGIN:VCARD\nVERSION:2.1\n{line}\nEND:VCARD\n").People.Single().Name);
    }

    [Fact]
    public void Reads_a_card_in_an_older_encoding()
    {
        var people = Readings.ReadPeople(Encoding.Latin1.GetBytes("BEGIN:VCARD\r\nFN:René Dupé\r\nEND:VCARD\r\n"), "rene.vcf").People;

        Assert.Equal("René Dupé", people.Single().Name);
    }

    [Theory]
    [InlineData("BEGIN:VCARD\nFN:Anna Berg\nBDAY:1980-01-01\nEND:VCARD", "column.identity-ignored")]
    [InlineData("BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Anna Berg\nEND:VCARD", "person.no-name")]
    [InlineData("BEGIN:VCARD\nFN:Anna Berg\nEND:VCARD\nBEGIN:VCARD\nFN:Anna Berg\nEND:VCARD", "person.twice")]
    public void Reports_what_is_wrong_in_cards(string text, string code)
    {
        Assert.Equal([code], Readings.ReadPeople(text).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Refuses_cards_that_name_nobody()
    {
        var outcome = PeopleReader.Read("BEGIN:VCARD\nFN:Anna"u8.ToArray(), new PeopleReadOptions { Language = Language.English });

        Assert.Equal("file.no-people", Assert.IsType<PeopleOutcome.Unreadable>(outcome).Code);
    }
}
