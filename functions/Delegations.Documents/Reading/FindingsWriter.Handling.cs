using Delegations.Model;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    private static readonly string Labels = string.Join(", ", Enum.GetValues<Handling>().Select(handling => handling.Label()));

    public void HandlingUnknown(string place, string text) => Add(
        "handling.unknown", Severity.Warning, place,
        en: $"“{Quote(text)}” is not a label of the Traffic Light Protocol; the session is held at {Handling.AmberStrict.Label()}, for your own organisation only. Write one of {Labels}.",
        fr: $"« {Quote(text)} » n’est pas une étiquette du Traffic Light Protocol ; la session est tenue à {Handling.AmberStrict.Label()}, réservée à votre propre organisation. Écrivez l’une de celles-ci : {Labels}.",
        nl: $"‘{Quote(text)}’ is geen label van het Traffic Light Protocol; de sessie wordt op {Handling.AmberStrict.Label()} gehouden, alleen voor uw eigen organisatie. Schrijf een van deze: {Labels}.",
        de: $"„{Quote(text)}“ ist keine Kennzeichnung des Traffic Light Protocol; der Programmpunkt wird auf {Handling.AmberStrict.Label()} gehalten, nur für Ihre eigene Organisation. Schreiben Sie eine von diesen: {Labels}.");

    public void DocumentHandlingUnknown(string place, string text) => Add(
        "handling.unknown", Severity.Warning, place,
        en: $"“{Quote(text)}” is not a label of the Traffic Light Protocol; the whole is held at {Handling.AmberStrict.Label()}, for your own organisation only. Write one of {Labels}.",
        fr: $"« {Quote(text)} » n’est pas une étiquette du Traffic Light Protocol ; l’ensemble est tenu à {Handling.AmberStrict.Label()}, réservé à votre propre organisation. Écrivez l’une de celles-ci : {Labels}.",
        nl: $"‘{Quote(text)}’ is geen label van het Traffic Light Protocol; het geheel wordt op {Handling.AmberStrict.Label()} gehouden, alleen voor uw eigen organisatie. Schrijf een van deze: {Labels}.",
        de: $"„{Quote(text)}“ ist keine Kennzeichnung des Traffic Light Protocol; das Ganze wird auf {Handling.AmberStrict.Label()} gehalten, nur für Ihre eigene Organisation. Schreiben Sie eine von diesen: {Labels}.");

    public void HandlingTwice(string place, Handling narrowest) => Add(
        "handling.twice", Severity.Info, place,
        en: $"This session has different labels; the narrower one, {narrowest.Label()}, counts. Delete the other.",
        fr: $"Cette session porte des étiquettes différentes ; la plus restrictive, {narrowest.Label()}, vaut. Supprimez l’autre.",
        nl: $"Deze sessie heeft verschillende labels; het strengste, {narrowest.Label()}, telt. Verwijder het andere.",
        de: $"Dieser Programmpunkt hat verschiedene Kennzeichnungen; die engere, {narrowest.Label()}, gilt. Löschen Sie die andere.");

    public void HandlingOfWhole(Handling handling, int shown, int sessions) => Add(
        "handling.whole", Severity.Info, WholeFile,
        en: $"The file as a whole is labelled {handling.Label()}: the public agenda shows {shown} of its {sessions} sessions, those that say {Handling.Clear.Label()} themselves. Label sessions that may be told to anybody.",
        fr: $"Le fichier entier porte l’étiquette {handling.Label()} : le programme public montre {shown} de ses {sessions} sessions, celles qui portent elles-mêmes {Handling.Clear.Label()}. Étiquetez les sessions qui peuvent être connues de tous.",
        nl: $"Het hele bestand heeft het label {handling.Label()}: de publieke agenda toont {shown} van de {sessions} sessies, die zelf {Handling.Clear.Label()} dragen. Geef sessies die iedereen mag kennen een label.",
        de: $"Die ganze Datei trägt die Kennzeichnung {handling.Label()}: Das öffentliche Programm zeigt {shown} von {sessions} Programmpunkten, die selbst {Handling.Clear.Label()} tragen. Kennzeichnen Sie Programmpunkte, die jeder kennen darf.");

    public void HandlingRed(int count) => Add(
        "handling.red", Severity.Info, WholeFile,
        en: $"Sessions labelled {Handling.Red.Label()}: {count}. Only the own copies of the visit’s named members show them, and no agenda of a whole audience. Name the members in the visit’s settings.",
        fr: $"Sessions portant {Handling.Red.Label()} : {count}. Seuls les exemplaires personnels des membres désignés de la visite les montrent, et aucun programme d’un public entier. Désignez les membres dans les réglages de la visite.",
        nl: $"Sessies met {Handling.Red.Label()}: {count}. Alleen de eigen exemplaren van de genoemde leden van het bezoek tonen ze, en geen agenda van een hele doelgroep. Noem de leden in de instellingen van het bezoek.",
        de: $"Programmpunkte mit {Handling.Red.Label()}: {count}. Nur die persönlichen Fassungen der genannten Mitglieder des Besuchs zeigen sie, kein Programm einer ganzen Zielgruppe. Nennen Sie die Mitglieder in den Einstellungen des Besuchs.");
}
