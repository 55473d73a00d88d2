using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Reports.Archive;

/// <summary>Why a package cannot be shown, or a visit not be brought back.</summary>
internal static class ArchiveProblems
{
    private const int MostFilesNamed = 20;

    public static Problem NotArchived(Visit visit, Language language) => visit.Progress switch
    {
        VisitProgress.Open => Problems.Conflict(language, "visit-not-over", language.Say(
            en: "This visit is not over, so it has no package. It is archived after its report was released.",
            fr: "Cette visite n’est pas terminée et n’a donc pas d’archive. Elle est archivée une fois son rapport publié.",
            nl: "Dit bezoek is niet voorbij en heeft dus geen archief. Het wordt gearchiveerd nadat het verslag is vrijgegeven.",
            de: "Dieser Besuch ist nicht vorbei und hat daher kein Archiv. Er wird archiviert, nachdem sein Bericht freigegeben wurde.")),
        VisitProgress.ReportDrafted => Problems.Conflict(language, "report-is-draft", language.Say(
            en: "The report of this visit is a draft. Read and release it; the visit is archived within an hour after that.",
            fr: "Le rapport de cette visite est un brouillon. Relisez-le et publiez-le ; la visite est archivée dans l’heure qui suit.",
            nl: "Het verslag van dit bezoek is een ontwerp. Lees het en geef het vrij; binnen een uur daarna wordt het bezoek gearchiveerd.",
            de: "Der Bericht dieses Besuchs ist ein Entwurf. Lesen Sie ihn und geben Sie ihn frei; binnen einer Stunde danach wird der Besuch archiviert.")),
        _ => Problems.Conflict(language, "archive-under-way", language.Say(
            en: "This visit is about to be archived. Ask again in an hour.",
            fr: "Cette visite est en cours d’archivage. Redemandez dans une heure.",
            nl: "Dit bezoek wordt gearchiveerd. Vraag het over een uur opnieuw.",
            de: "Dieser Besuch wird gerade archiviert. Fragen Sie in einer Stunde erneut.")),
    };

    /// <summary>Names of files say nothing of people.</summary>
    public static Problem NotWhole(IReadOnlyList<PackageFault> faults, Language language)
    {
        var files = string.Join(", ", faults.Take(MostFilesNamed).Select(fault => $"{fault.Part.ToString().ToLowerInvariant()}/{fault.File} ({fault.Fault.ToString().ToLowerInvariant()})"));
        return Problems.Conflict(language, "archive-not-whole", language.Say(
            en: $"The package is not as it was written, so nothing was brought back from it: {files}. Recover these files from the storage’s older versions first.",
            fr: $"L’archive n’est pas telle qu’elle a été écrite ; rien n’en a donc été rétabli : {files}. Récupérez d’abord ces fichiers parmi les versions antérieures du stockage.",
            nl: $"Het archief is niet zoals het geschreven werd, dus er is niets uit teruggezet: {files}. Herstel deze bestanden eerst uit de oudere versies van de opslag.",
            de: $"Das Archiv ist nicht so, wie es geschrieben wurde; daher wurde nichts daraus wiederhergestellt: {files}. Holen Sie diese Dateien zuerst aus den älteren Versionen des Speichers zurück."));
    }

    public static Problem Purged(Language language) => Problems.Conflict(language, "archive-purged", language.Say(
        en: "The personal part of this package was purged at its date, so the visit cannot be brought back. Its record can still be read.",
        fr: "La partie personnelle de cette archive a été supprimée à sa date ; la visite ne peut donc pas être rétablie. Ses pièces publiques se lisent toujours.",
        nl: "Het persoonlijke deel van dit archief is op zijn datum gewist, dus het bezoek kan niet worden teruggezet. Het openbare deel is nog te lezen.",
        de: "Der persönliche Teil dieses Archivs wurde zu seinem Termin gelöscht; der Besuch kann daher nicht wiederhergestellt werden. Der übrige Teil ist noch lesbar."));
}
