using Delegations.Model;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    public void PersonWithoutName(string place) => Add(
        "person.no-name", Severity.Warning, place,
        en: "This row names nobody and was left out. Add a name.",
        fr: "Cette ligne ne nomme personne et n’a pas été reprise. Ajoutez un nom.",
        nl: "Deze rij noemt niemand en is weggelaten. Voeg een naam toe.",
        de: "Diese Zeile nennt niemanden und wurde weggelassen. Fügen Sie einen Namen hinzu.");

    public void PersonTwice(string place) => Add(
        "person.twice", Severity.Warning, place,
        en: "This person is already in the list; both rows were kept. Remove one of them.",
        fr: "Cette personne figure déjà dans la liste ; les deux lignes ont été gardées. Supprimez l’une d’elles.",
        nl: "Deze persoon staat al in de lijst; beide rijen zijn behouden. Verwijder er een.",
        de: "Diese Person steht schon in der Liste; beide Zeilen wurden behalten. Entfernen Sie eine davon.");

    public void RoleUnknown(string place, string text) => Add(
        "person.role-unknown", Severity.Warning, place,
        en: $"“{Quote(text)}” is not a role that is known. Write for example speaker, host, delegate, interpreter or coordinator.",
        fr: $"« {Quote(text)} » n’est pas un rôle connu. Écrivez par exemple intervenant, hôte, délégué, interprète ou coordinateur.",
        nl: $"‘{Quote(text)}’ is geen bekende rol. Schrijf bijvoorbeeld spreker, gastheer, deelnemer, tolk of coördinator.",
        de: $"„{Quote(text)}“ ist keine bekannte Rolle. Schreiben Sie zum Beispiel Referent, Gastgeber, Delegierter, Dolmetscher oder Koordinator.");

    public void PersonLanguageUnknown(string place, string text) => Add(
        "person.language-unknown", Severity.Info, place,
        en: $"“{Quote(text)}” is not a language that is written here; the visit’s language will be used. Write fr, nl, de or en.",
        fr: $"« {Quote(text)} » n’est pas une langue disponible ; celle de la visite sera utilisée. Écrivez fr, nl, de ou en.",
        nl: $"‘{Quote(text)}’ is geen beschikbare taal; de taal van het bezoek wordt gebruikt. Schrijf fr, nl, de of en.",
        de: $"„{Quote(text)}“ ist keine verfügbare Sprache; verwendet wird die des Besuchs. Schreiben Sie fr, nl, de oder en.");

    public void YesOrNoUnknown(string place, string text) => Add(
        "person.naming-unclear", Severity.Warning, place,
        en: $"“{Quote(text)}” says neither yes nor no; the person will not be named until it does. Write yes or no.",
        fr: $"« {Quote(text)} » ne dit ni oui ni non ; la personne ne sera pas nommée tant que ce n’est pas précisé. Écrivez oui ou non.",
        nl: $"‘{Quote(text)}’ zegt ja noch nee; de persoon wordt niet genoemd tot dat duidelijk is. Schrijf ja of nee.",
        de: $"„{Quote(text)}“ sagt weder Ja noch Nein; die Person wird bis dahin nicht genannt. Schreiben Sie ja oder nein.");
}
