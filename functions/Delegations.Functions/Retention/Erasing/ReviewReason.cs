using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Retention.Erasing;

/// <summary>Why somebody has to look at a place.</summary>
[JsonConverter(typeof(CodeConverter<ReviewReason>))]
internal enum ReviewReason
{
    /// <summary>The surname stands alone, or a namesake takes part: it may be somebody else.</summary>
    Doubtful,

    /// <summary>An attachment names the person.</summary>
    Attachment,

    /// <summary>A picture, a film, a sealed file.</summary>
    Unreadable,

    /// <summary>It is written once and cannot be changed.</summary>
    Fixed,
}

/// <summary>Reasons in words.</summary>
internal static class ReviewReasonWords
{
    public static string In(this ReviewReason reason, Language language) => reason switch
    {
        ReviewReason.Doubtful => language.Say(
            en: "The surname alone, or a namesake: it may be somebody else.",
            fr: "Le nom de famille seul, ou un homonyme : il peut s’agir d’une autre personne.",
            nl: "Alleen de achternaam, of een naamgenoot: het kan iemand anders zijn.",
            de: "Nur der Nachname, oder ein Namensvetter: Es kann jemand anders sein."),
        ReviewReason.Attachment => language.Say(
            en: "An attachment that names the person; it goes if you tick the box.",
            fr: "Une pièce jointe qui nomme la personne ; elle disparaît si vous cochez la case.",
            nl: "Een bijlage die de persoon noemt; ze verdwijnt als u het vakje aanvinkt.",
            de: "Ein Anhang, der die Person nennt; er verschwindet, wenn Sie das Kästchen ankreuzen."),
        ReviewReason.Unreadable => language.Say(
            en: "A file that nobody can search, such as a photograph: look at it yourself.",
            fr: "Un fichier que l’on ne peut fouiller, comme une photographie : regardez-le vous-même.",
            nl: "Een bestand dat niet te doorzoeken is, zoals een foto: bekijk het zelf.",
            de: "Eine Datei, die sich nicht durchsuchen lässt, etwa ein Foto: Sehen Sie selbst nach."),
        _ => language.Say(
            en: "A record that is written once: nothing in it can be changed before its period ends.",
            fr: "Un document écrit une seule fois : rien ne peut y être changé avant la fin de sa période.",
            nl: "Een stuk dat één keer geschreven wordt: er kan niets in veranderen vóór zijn termijn afloopt.",
            de: "Ein Dokument, das nur einmal geschrieben wird: Vor Ablauf seiner Frist lässt sich darin nichts ändern."),
    };
}
