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
    [InlineData("Speaker organisation", "SpeakerOrganisation")]
    [InlineData("Speaker's organisation", "SpeakerOrganisation")]
    [InlineData("Speaker’s organization", "SpeakerOrganisation")]
    [InlineData("Speakers' companies", "SpeakerOrganisation")]
    [InlineData("Company of the speaker", "SpeakerOrganisation")]
    [InlineData("Moderator affiliation", "SpeakerOrganisation")]
    [InlineData("Speaker company name", "SpeakerOrganisation")]
    [InlineData("Organisation de l'intervenant", "SpeakerOrganisation")]
    [InlineData("Organisation de l’intervenant(e)", "SpeakerOrganisation")]
    [InlineData("Entreprise de l’orateur", "SpeakerOrganisation")]
    [InlineData("Société des intervenants", "SpeakerOrganisation")]
    [InlineData("Organisation (intervenant)", "SpeakerOrganisation")]
    [InlineData("Organisatie spreker", "SpeakerOrganisation")]
    [InlineData("Organisatie van de spreker", "SpeakerOrganisation")]
    [InlineData("Sprekersorganisatie", "SpeakerOrganisation")]
    [InlineData("Bedrijf van de spreker", "SpeakerOrganisation")]
    [InlineData("Organisation des Referenten", "SpeakerOrganisation")]
    [InlineData("Firma der Vortragenden", "SpeakerOrganisation")]
    [InlineData("Referentenfirma", "SpeakerOrganisation")]
    [InlineData("Unternehmen des Redners", "SpeakerOrganisation")]
    [InlineData("Host organisation", "HostOrganisation")]
    [InlineData("Host's company", "HostOrganisation")]
    [InlineData("Organisation de l’hôte", "HostOrganisation")]
    [InlineData("Entreprise d’accueil", "HostOrganisation")]
    [InlineData("Bedrijf gastheer", "HostOrganisation")]
    [InlineData("Gastorganisatie", "HostOrganisation")]
    [InlineData("Firma des Gastgebers", "HostOrganisation")]
    [InlineData("Speaker company e-mail", "SpeakerEmail")]
    [InlineData("Speaker (organisation)", "Speaker")]
    [InlineData("Intervenant / organisme", "Speaker")]
    [InlineData("Spreker en organisatie", "Speaker")]
    [InlineData("Organisation", "Organisation")]
    [InlineData("Confirmation", null)]
    [InlineData("Budget", null)]
    [InlineData("", null)]
    public void Understands_a_heading(string text, string? field)
    {
        Assert.Equal(field, HeadingTable.Find(text)?.Field.ToString());
    }

    [Theory]
    [InlineData("Date;Start;Title;Speaker;Speaker organisation;Host;Host company")]
    [InlineData("Date;Heure;Titre;Intervenant;Organisation de l'intervenant;Hôte;Entreprise de l’hôte")]
    [InlineData("Datum;Tijd;Titel;Spreker;Organisatie spreker;Gastheer;Bedrijf van de gastheer")]
    [InlineData("Datum;Uhrzeit;Titel;Referent;Organisation des Referenten;Gastgeber;Firma des Gastgebers")]
    [InlineData("Date;Start;Title;Speaker;Speaker (organisation);Host;Host / company")]
    public void The_organisation_of_people_names_nobody(string headings)
    {
        var session = Readings.ReadText(headings + "\n2031-03-10;09:00;Welcome;Anna Berg;LIST;Jan Peeters;ESA").Sessions.Single();

        Assert.Equal([("Anna Berg", "LIST")], session.Speakers.Select(speaker => (speaker.Name, speaker.Organisation)));
        Assert.Equal([("Jan Peeters", "ESA")], session.Hosts.Select(host => (host.Name, host.Organisation)));
    }

    [Fact]
    public void A_house_is_the_host_where_nobody_is_named_for_it()
    {
        var session = Readings.ReadText("Date;Start;Title;Host organisation\n2031-03-10;09:00;Welcome;LIST").Sessions.Single();

        Assert.Equal("LIST", session.Hosts.Single().Organisation ?? session.Hosts.Single().Name);
    }
}
