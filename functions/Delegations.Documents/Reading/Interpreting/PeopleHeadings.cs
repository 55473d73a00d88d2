using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What a column of a people list says.</summary>
internal enum PeopleColumn
{
    None,
    Name,
    FirstName,
    LastName,
    Organisation,
    Function,
    Email,
    AssistantEmail,
    Language,
    Role,
    MayBeNamed,
    Phone,
    Citizenship,
    Passport,
}

/// <summary>The headings of people lists, in four languages.</summary>
internal static class PeopleHeadings
{
    private static readonly (PeopleColumn Column, string Words)[] Rows =
    [
        (PeopleColumn.Name, "name, full name, fullname, person, personne, nom et prenom, nom prenom, prenom et nom, prenom nom, nom complet, naam, volledige naam, voornaam en naam, naam en voornaam, speaker, intervenant, contact, display name, vorname und name, vor und nachname, participant, file as, fn, nombre completo, nombre y apellidos, nome completo, nome e cognome, cognome e nome, nome e sobrenome, nom affiche, weergavenaam, anzeigename, contact person, contact name, contactpersoon, ansprechpartner, personne de contact, delegate, delegate name, attendee, guest, invite, deelnemer, teilnehmer, teilnehmerin, ponente, relatore, spreker, referent"),
        (PeopleColumn.FirstName, "first name, firstname, given name, prenom, voornaam, vorname, forename, first, given names, nombre, nome, primeiro nome, prenoms"),
        (PeopleColumn.LastName, "last name, lastname, surname, family name, nom de famille, achternaam, familienaam, nachname, familienname, last, apellido, apellidos, cognome, sobrenome, apelido, nom famille, second name"),
        (PeopleColumn.Organisation, "organisation, organization, organisation name, organization name, company, affiliation, institution, societe, entreprise, organisme, organisatie, bedrijf, instelling, firma, unternehmen, einrichtung, organizacion, empresa, entidad, institucion, organizzazione, azienda, ente, organizacao, instituicao, employer, university, institute, organization 1 name, structure, departement organisation, company name, nom de l organisation, nom de la societe, naam organisatie, organisation bezeichnung"),
        (PeopleColumn.Function, "function, job title, job description, title, position, fonction, titre, poste, functie, titel, funktion, cargo, puesto, funzione, ruolo professionale, funcao, occupation, profession, organization 1 title, functietitel, berufsbezeichnung, stelle, job, qualifica"),
        (PeopleColumn.Email, "email, e mail, mail, email address, e mail address, courriel, adresse electronique, adresse mail, adresse e mail, adresse courriel, e mailadres, mailadres, e mail adresse, e mail 1 value, e mail 1 address, email 1, correo, correo electronico, posta elettronica, indirizzo email, indirizzo di posta elettronica, endereco de email, adresse de messagerie, adresse email, e mail 1, primary email, work email, contact email, mail adresse, emailadres, email adresse, e post"),
        (PeopleColumn.AssistantEmail, "assistant email, assistant e mail, assistant, assistant s email, courriel assistant, courriel de l assistant, courriel de l assistante, courriel assistant e, courriel assistante, e mail assistant, e mail assistent, e mail assistente, e mail assistentin, courriel du secretariat"),
        (PeopleColumn.Language, "language, lang, langue, taal, sprache, locale, idioma, lingua, lingua preferita, preferred language, voorkeurstaal, langue preferee, bevorzugte sprache"),
        (PeopleColumn.Role, "role, rolle, rol, qualite, hoedanigheid, ruolo, papel, participant type, attendee type, role in visit"),
        (PeopleColumn.MayBeNamed, "may be named, public, named, citable, peut etre nomme, peut etre nommee, peut etre nomme e, nom public, publication du nom, mag genoemd worden, naam publiek, darf genannt werden, name offentlich"),
        (PeopleColumn.Phone, "phone, phone number, telephone, telephone number, tel, tel no, mobile, mobile phone, mobile number, mobile phone number, cell, cell phone, cellphone, gsm, gsm number, business phone, work phone, phone 1 value, contact number, contact phone, direct line, telephone portable, numero de telephone, numero de tel, no de telephone, portable, numero de portable, numero de gsm, no gsm, tel portable, tel mobile, ligne directe, telefoon, telefoonnummer, mobiel, mobiel nummer, gsm nummer, mobiele telefoon, telefon, telefonnummer, handy, handynummer, mobil, mobiltelefon, mobilnummer, mobilfunk, rufnummer, durchwahl, telefono, movil, telefono movil, cellulare, telefone, telemovel"),
        (PeopleColumn.Citizenship, "citizenship, citizenships, nationality, nationalities, citizen of, nationalite, nationalites, citoyennete, nationaliteit, nationaliteiten, staatsburgerschap, burgerschap, staatsangehorigkeit, staatsangehorigkeiten, nationalitat, staatsburgerschaft, nacionalidad, ciudadania, nazionalita, cittadinanza, nacionalidade, cidadania"),
    ];

    private static readonly Dictionary<string, PeopleColumn> Index = Rows
        .SelectMany(row => row.Words.Split(", ").Select(word => (word, row.Column)))
        .DistinctBy(pair => pair.word, StringComparer.Ordinal).ToDictionary(pair => pair.word, pair => pair.Column, StringComparer.Ordinal);

    /// <summary>What a heading of a people list says.</summary>
    public static PeopleColumn Find(string text)
    {
        if (HeadingTable.Find(text) is { Field: Field.Passport })
        {
            return PeopleColumn.Passport;
        }

        var key = Words.Key(text);
        return key is "nom" or "nombre" or "nome" ? PeopleColumn.Name
            : Index.TryGetValue(key, out var column) ? column
            : Index.GetValueOrDefault(Words.Key(HeadingTable.WithoutBrackets(text)));
    }
}
