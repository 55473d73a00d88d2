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
}
