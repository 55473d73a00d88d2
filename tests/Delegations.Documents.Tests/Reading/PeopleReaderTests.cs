using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class PeopleReaderTests
{
    [Fact]
    public void Reads_a_workbook_of_people()
    {
        var outcome = Readings.ReadPeople(SampleFiles.Read("delegation-asie-centrale-personnes.xlsx"), "personnes.xlsx");

        Assert.Equal(14, outcome.People.Count);
        Assert.Equal(
            new PersonEntry
            {
                Name = "Christian Baijot",
                Organisation = "ESA",
                Function = "Head of Redu Spacecraft Operations Section",
                Email = "operations.redu@example.org",
                AssistantEmail = "secretariat.redu@example.org",
                Language = Language.French,
                Role = PersonRole.Speaker,
                MayBeNamed = true,
                Origin = "Personnes!A5:H5",
            },
            outcome.People[1]);
        Assert.Empty(outcome.Findings);
    }

    [Theory]
    [InlineData("Phone", "Citizenship")]
    [InlineData("GSM", "Nationality")]
    [InlineData("Téléphone", "Nationalité")]
    [InlineData("Portable", "Citoyenneté")]
    [InlineData("Telefoon", "Nationaliteit")]
    [InlineData("Mobiel", "Staatsburgerschap")]
    [InlineData("Handy", "Staatsangehörigkeit")]
    [InlineData("Telefon", "Nationalität")]
    public void Reads_numbers_and_citizenships(string phone, string citizenship)
    {
        var outcome = Readings.ReadPeople($"Name;Email;{phone};{citizenship}\nAnna Berg;anna@example.org;+32 400 00 00 00;BE\nJan Peeters;jan@example.org;;\n");

        Assert.Equal([("+32 400 00 00 00", "BE"), (null, null)], outcome.People.Select(person => (person.Phone, person.Citizenship)));
        Assert.Empty(outcome.Findings);
    }

    [Fact]
    public void Of_several_numbers_the_first_that_is_filled_in_is_taken()
    {
        var outcome = Readings.ReadPeople("Name;Telephone;Mobile\nAnna Berg;;0400 00 00 00\nJan Peeters;02 000 00 00;0400 00 00 01\n");

        Assert.Equal(["0400 00 00 00", "02 000 00 00"], outcome.People.Select(person => person.Phone));
    }

    [Fact]
    public void A_passport_column_beside_them_is_still_not_read()
    {
        var outcome = Readings.ReadPeople("Name;Nationality;Passport number\nAnna Berg;BE;X0000000\n");

        Assert.Equal("BE", outcome.People.Single().Citizenship);
        Assert.Equal("column.identity-ignored", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void Reads_a_semicolon_list_of_people()
    {
        var outcome = Readings.ReadPeople(SampleFiles.Read("mission-luxembourg-personnes.csv"), "personnes.csv");

        Assert.Equal(25, outcome.People.Count);
        Assert.Equal(("Georges Schmit", "consulat@example.org", PersonRole.Speaker), (outcome.People[0].Name, outcome.People[0].Email, outcome.People[0].Role ?? default));
        Assert.Empty(outcome.Findings);
    }

    [Fact]
    public void Reads_pasted_lines()
    {
        var people = Readings.ReadPeople("Anna Berg <anna@example.org>; Jan Peeters (LIST) <jan@example.org>\n\nMarie Curie, Directrice, IGE <marie@example.org>").People;

        Assert.Equal(
        [
            ("Anna Berg", null, null, "anna@example.org", "line 1"),
            ("Jan Peeters", null, "LIST", "jan@example.org", "line 1"),
            ("Marie Curie", "Directrice", "IGE", "marie@example.org", "line 3"),
        ], people.Select(person => (person.Name, person.Function, person.Organisation, person.Email ?? "", person.Origin)));
    }

    [Fact]
    public void Puts_first_and_family_names_together()
    {
        var people = Readings.ReadPeople("Prénom;Nom;Organisation;Courriel\nAnna;Berg;ESA;anna@example.org").People;

        Assert.Equal(("Anna Berg", "ESA"), (people.Single().Name, people.Single().Organisation));
    }

    [Theory]
    [InlineData("First Name,Last Name,Company,Job Title,E-mail Address,Home Phone\nAnna,Berg,ESA,Engineer,anna@example.org,")]
    [InlineData("Prénom;Nom;Société;Fonction;Adresse de messagerie;Téléphone\nAnna;Berg;ESA;Engineer;anna@example.org;")]
    [InlineData("Voornaam;Achternaam;Bedrijf;Functie;E-mailadres\nAnna;Berg;ESA;Engineer;anna@example.org")]
    [InlineData("Vorname;Nachname;Firma;Position;E-Mail-Adresse\nAnna;Berg;ESA;Engineer;anna@example.org")]
    [InlineData("Nombre;Apellidos;Organización;Cargo;Correo electrónico\nAnna;Berg;ESA;Engineer;anna@example.org")]
    [InlineData("Nome;Cognome;Azienda;Funzione;Indirizzo email\nAnna;Berg;ESA;Engineer;anna@example.org")]
    [InlineData("Anna Berg\tEngineer\tESA\tanna@example.org\nJan Peeters\tLIST\tLIST\tjan@example.org")]
    public void Reads_what_address_books_export(string text)
    {
        var outcome = Readings.ReadPeople(text);

        Assert.Equal(("Anna Berg", "ESA", "Engineer", "anna@example.org"), (outcome.People[0].Name, outcome.People[0].Organisation, outcome.People[0].Function, outcome.People[0].Email));
        Assert.Empty(outcome.Findings);
    }

    [Theory]
    [InlineData("\"Berg, Anna\" <anna.berg@example.org>; \"Peeters, Jan\" <jan@example.org>")]
    [InlineData("Anna Berg <anna.berg@example.org>, Jan Peeters <jan@example.org>")]
    [InlineData("Anna Berg anna.berg@example.org\nJan Peeters (LIST) jan@example.org")]
    public void Reads_what_mail_programs_copy(string text)
    {
        Assert.Equal(["Anna Berg", "Jan Peeters"], Readings.ReadPeople(text).People.Select(person => person.Name));
    }

    [Theory]
    [InlineData("anna@example.org\njan@example.org")]
    [InlineData("anna@example.org; jan@example.org")]
    [InlineData("anna@example.org, jan@example.org")]
    [InlineData("<anna@example.org>; <jan@example.org>")]
    [InlineData("'anna@example.org' <anna@example.org>; 'jan@example.org' <jan@example.org>")]
    public void Reads_addresses_without_names(string text)
    {
        Assert.Equal(
            [("anna@example.org", "anna@example.org"), ("jan@example.org", "jan@example.org")],
            Readings.ReadPeople(text).People.Select(person => (person.Name, person.Email ?? "")));
    }

    [Theory]
    [InlineData("Name,E-mail\nAnna Berg,none", "mail.unreadable")]
    [InlineData("Name,E-mail\n,a@example.org\nB C,b@example.org", "person.no-name")]
    [InlineData("Name,Role\nAnna Berg,plumber", "person.role-unknown")]
    [InlineData("Name,Language\nAnna Berg,Klingon", "person.language-unknown")]
    [InlineData("Name,E-mail\nAnna Berg,a@example.org\nANNA BERG,A@example.org", "person.twice")]
    [InlineData("Name,E-mail,Passport\nAnna Berg,a@example.org,X1", "column.identity-ignored")]
    [InlineData("Name,E-mail,May be named\nAnna Berg,a@example.org,perhaps", "person.naming-unclear")]
    public void Reports_what_is_wrong_in_a_list(string text, string code)
    {
        Assert.Equal([code], Readings.ReadPeople(text).Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("", "file.empty")]
    [InlineData("Nobody here\nNor here", "file.no-people")]
    [InlineData("%PDF-1.7", "file.type-unsupported")]
    public void Refuses_what_holds_no_people(string text, string code)
    {
        var outcome = PeopleReader.Read(System.Text.Encoding.UTF8.GetBytes(text), new PeopleReadOptions { Language = Language.German });

        Assert.Equal(code, Assert.IsType<PeopleOutcome.Unreadable>(outcome).Code);
    }
}
