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
    Passport,
}

/// <summary>The headings of people lists, in four languages.</summary>
internal static class PeopleHeadings
{
    private static readonly (PeopleColumn Column, string Words)[] Rows =
    [
        (PeopleColumn.Name, "name, full name, fullname, person, personne, nom et prenom, nom prenom, prenom et nom, prenom nom, nom complet, naam, volledige naam, voornaam en naam, naam en voornaam, speaker, intervenant, contact, display name, vorname und name, vor und nachname, participant"),
        (PeopleColumn.FirstName, "first name, firstname, given name, prenom, voornaam, vorname"),
        (PeopleColumn.LastName, "last name, lastname, surname, family name, nom de famille, achternaam, familienaam, nachname, familienname"),
        (PeopleColumn.Organisation, "organisation, organization, organisation name, organization name, company, affiliation, institution, societe, entreprise, organisme, organisatie, bedrijf, instelling, firma, unternehmen, einrichtung"),
        (PeopleColumn.Function, "function, job title, job description, title, position, fonction, titre, poste, functie, titel, funktion"),
        (PeopleColumn.Email, "email, e mail, mail, email address, e mail address, courriel, adresse electronique, adresse mail, adresse e mail, adresse courriel, e mailadres, mailadres, e mail adresse"),
        (PeopleColumn.AssistantEmail, "assistant email, assistant e mail, assistant, assistant s email, courriel assistant, courriel de l assistant, courriel de l assistante, courriel assistant e, courriel assistante, e mail assistant, e mail assistent, e mail assistente, e mail assistentin, courriel du secretariat"),
        (PeopleColumn.Language, "language, lang, langue, taal, sprache, locale"),
        (PeopleColumn.Role, "role, rolle, rol, qualite, hoedanigheid"),
        (PeopleColumn.MayBeNamed, "may be named, public, named, citable, peut etre nomme, peut etre nommee, peut etre nomme e, nom public, publication du nom, mag genoemd worden, naam publiek, darf genannt werden, name offentlich"),
    ];

    private static readonly Dictionary<string, PeopleColumn> Index = Rows
        .SelectMany(row => row.Words.Split(", ").Select(word => (word, row.Column)))
        .ToDictionary(pair => pair.word, pair => pair.Column, StringComparer.Ordinal);

    /// <summary>What a heading of a people list says.</summary>
    public static PeopleColumn Find(string text)
    {
        if (HeadingTable.Find(text) is { Field: Field.Passport })
        {
            return PeopleColumn.Passport;
        }

        var key = Words.Key(text);
        return key is "nom" ? PeopleColumn.Name
            : Index.TryGetValue(key, out var column) ? column
            : Index.GetValueOrDefault(Words.Key(HeadingTable.WithoutBrackets(text)));
    }
}
