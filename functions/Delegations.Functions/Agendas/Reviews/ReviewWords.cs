using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Agendas.Reviews;

/// <summary>What a reviewer's page says of itself.</summary>
internal static class ReviewWords
{
    public static string State(OpenedReview opened, Language language)
    {
        var version = Version(opened.Version.Number, language);
        return opened.Visit.Publication is not { } publication || publication.Version != opened.Version.Number
            ? language.Say(
                en: $"Preliminary, not yet published ({version}). Please do not pass it on: it can still change.",
                fr: $"Provisoire, pas encore publié ({version}). Merci de ne pas le diffuser : il peut encore changer.",
                nl: $"Voorlopig, nog niet gepubliceerd ({version}). Geef het niet door: het kan nog wijzigen.",
                de: $"Vorläufig, noch nicht veröffentlicht ({version}). Bitte nicht weitergeben: Es kann sich noch ändern.")
            : publication.State is AgendaState.Preliminary
                ? language.Say(
                    en: $"Published as preliminary ({version}).", fr: $"Publié à titre provisoire ({version}).",
                    nl: $"Gepubliceerd als voorlopig ({version}).", de: $"Als vorläufig veröffentlicht ({version}).")
                : language.Say(
                    en: $"Published as final ({version}).", fr: $"Publié à titre définitif ({version}).",
                    nl: $"Gepubliceerd als definitief ({version}).", de: $"Als endgültig veröffentlicht ({version}).");
    }

    public static string Version(int number, Language language) =>
        language.Say(en: $"version {number}", fr: $"version {number}", nl: $"versie {number}", de: $"Fassung {number}");

    public static string WhoReads(Language language) => language.Say(
        en: "Your remarks are read by the coordinators of the visit, and by whoever else opens this link. Write no addresses or numbers that only some may know.",
        fr: "Vos remarques sont lues par les coordinateurs de la visite et par quiconque ouvre aussi ce lien. N’y écrivez ni adresses ni numéros réservés à certains.",
        nl: "Uw opmerkingen worden gelezen door de coördinatoren van het bezoek, en door wie deze link nog opent. Schrijf geen adressen of nummers die maar sommigen mogen kennen.",
        de: "Ihre Anmerkungen lesen die Koordinatoren des Besuchs und wer sonst diesen Link öffnet. Schreiben Sie keine Adressen oder Nummern, die nur manche kennen dürfen.");

    public static string Noted(Language language) => language.Say(
        en: "Thank you. Your remark is kept.", fr: "Merci. Votre remarque est enregistrée.",
        nl: "Dank u. Uw opmerking is bewaard.", de: "Danke. Ihre Anmerkung ist gespeichert.");

    public static string Incomplete(Language language) => language.Say(
        en: $"Write a remark of at most {Remark.LongestText} characters, and your name in at most {Remark.LongestName}. Nothing was kept yet.",
        fr: $"Écrivez une remarque de {Remark.LongestText} caractères au plus, et votre nom en {Remark.LongestName} au plus. Rien n’a encore été enregistré.",
        nl: $"Schrijf een opmerking van hoogstens {Remark.LongestText} tekens, en uw naam in hoogstens {Remark.LongestName}. Er is nog niets bewaard.",
        de: $"Schreiben Sie eine Anmerkung mit höchstens {Remark.LongestText} Zeichen und Ihren Namen mit höchstens {Remark.LongestName}. Noch wurde nichts gespeichert.");

    public static string NoSession(Language language) => language.Say(
        en: "The session you wrote on is not in this agenda, so nothing was kept. Write below what you have to say on the whole.",
        fr: "La séance que vous avez commentée n’est pas dans ce programme ; rien n’a donc été enregistré. Écrivez plus bas, sur l’ensemble, ce que vous avez à dire.",
        nl: "De sessie waarover u schreef, staat niet in deze agenda; er is dus niets bewaard. Schrijf hieronder, bij het geheel, wat u te zeggen hebt.",
        de: "Der Programmpunkt, zu dem Sie schrieben, steht nicht in diesem Programm; nichts wurde gespeichert. Schreiben Sie unten zum Ganzen, was Sie zu sagen haben.");

    public static string Full(Language language) => language.Say(
        en: $"This link has taken {AgendaReviews.MostRemarks} remarks and takes no more. Ask whoever gave it to you for a new one, or call them.",
        fr: $"Ce lien a reçu {AgendaReviews.MostRemarks} remarques et n’en prend plus. Demandez-en un nouveau à la personne qui vous l’a donné, ou appelez-la.",
        nl: $"Via deze link kwamen al {AgendaReviews.MostRemarks} opmerkingen; er gaan er niet meer bij. Vraag een nieuwe aan wie hem u gaf, of bel.",
        de: $"Über diesen Link kamen {AgendaReviews.MostRemarks} Anmerkungen; mehr nimmt er nicht an. Bitten Sie, wer ihn Ihnen gegeben hat, um einen neuen, oder rufen Sie an.");

    public static string ForeignTitle(Language language) => language.Say(
        en: "Not sent from this page", fr: "Pas envoyé depuis cette page", nl: "Niet vanaf deze pagina verzonden", de: "Nicht von dieser Seite gesandt");

    public static string Foreign(Language language) => language.Say(
        en: "A remark is taken only from the page that your link opens. Nothing was kept. Open the link and write there.",
        fr: "Une remarque n’est reçue que de la page qu’ouvre votre lien. Rien n’a été enregistré. Ouvrez le lien et écrivez-y.",
        nl: "Een opmerking wordt alleen aangenomen van de pagina die uw link opent. Er is niets bewaard. Open de link en schrijf daar.",
        de: "Eine Anmerkung wird nur von der Seite angenommen, die Ihr Link öffnet. Nichts wurde gespeichert. Öffnen Sie den Link und schreiben Sie dort.");

    public static string UnreadableTitle(Language language) => language.Say(
        en: "Your remark did not arrive whole", fr: "Votre remarque n’est pas arrivée entière", nl: "Uw opmerking kwam niet volledig aan", de: "Ihre Anmerkung kam nicht vollständig an");

    public static string Unreadable(Language language) => language.Say(
        en: "Nothing was kept. Go back, shorten the remark if it is long, and send it again.",
        fr: "Rien n’a été enregistré. Revenez en arrière, abrégez la remarque si elle est longue, et renvoyez-la.",
        nl: "Er is niets bewaard. Ga terug, kort de opmerking in als ze lang is, en verzend ze opnieuw.",
        de: "Nichts wurde gespeichert. Gehen Sie zurück, kürzen Sie die Anmerkung, falls sie lang ist, und senden Sie sie erneut.");

    public static string DayOpen(Language language) => language.Say(
        en: "Day still open", fr: "Jour à préciser", nl: "Dag nog open", de: "Tag noch offen");

    public static string TimeOpen(Language language) => language.Say(
        en: "time open", fr: "heure à préciser", nl: "tijd nog open", de: "Zeit offen");

    public static string Untitled(Language language) => language.Say(
        en: "(no title)", fr: "(sans titre)", nl: "(zonder titel)", de: "(ohne Titel)");
}
