using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Reports.Archive;
using Delegations.Web;
using NodaTime;

namespace Delegations.Desk.Reporting;

/// <summary>Says what the archive holds of a visit, and whether it is as it was written.</summary>
internal static class ArchivePanel
{
    public static ArchiveModel? Of(ArchiveAnswer? package, DeskVisit visit) => package is null
        ? null
        : new ArchiveModel(
            SentenceOf(package, visit),
            package.Verification is { } found ? found.Whole ? Whole(visit.Language) : Damaged(visit.Language) : null,
            [.. (package.Verification?.Faults ?? []).Select(fault => $"{fault.File}: {FaultOf(fault.Fault, visit.Language)}")]);

    private static string SentenceOf(ArchiveAnswer package, DeskVisit visit)
    {
        var language = visit.Language;
        var (packed, files, size) = (DayOf(package.Packed, visit), package.Record.Count, ByteWords.Of(package.Record.Sum(file => file.Bytes), language));
        var record = language.Say(
            en: $"Archived on {packed}. The record, which nobody can change and which names nobody, has {files} files ({size}).",
            fr: $"Archivée le {packed}. Le dossier, que personne ne peut modifier et qui ne nomme personne, compte {files} fichiers ({size}).",
            nl: $"Gearchiveerd op {packed}. Het dossier, dat niemand kan wijzigen en dat niemand noemt, telt {files} bestanden ({size}).",
            de: $"Archiviert am {packed}. Die Akte, die niemand ändern kann und die niemanden nennt, hat {files} Dateien ({size}).");
        return $"{record} {PersonalPartOf(package, visit)}";
    }

    private static string PersonalPartOf(ArchiveAnswer package, DeskVisit visit)
    {
        var (language, files) = (visit.Language, package.Personal.Count);
        if (package.Purged is { } purged)
        {
            var gone = DayOf(purged, visit);
            return language.Say(en: $"The personal part was purged on {gone}.", fr: $"La partie personnelle a été purgée le {gone}.", nl: $"Het persoonlijke deel is gewist op {gone}.", de: $"Der persönliche Teil wurde am {gone} gelöscht.");
        }

        return package.Purge is { } purge
            ? language.Say(
                en: $"The personal part, with {files} files, is kept until {DayOf(purge, visit)}.",
                fr: $"La partie personnelle, de {files} fichiers, est gardée jusqu’au {DayOf(purge, visit)}.",
                nl: $"Het persoonlijke deel, met {files} bestanden, wordt bewaard tot {DayOf(purge, visit)}.",
                de: $"Der persönliche Teil mit {files} Dateien wird bis {DayOf(purge, visit)} aufbewahrt.")
            : "";
    }

    private static string DayOf(Instant moment, DeskVisit visit) => DateWords.Day(moment.InZone(visit.Visit.TimeZone).Date, visit.Language);

    private static string Whole(Language language) => language.Say(
        en: "Every file is as it was written.", fr: "Chaque fichier est tel qu’il a été écrit.", nl: "Elk bestand is zoals het geschreven werd.", de: "Jede Datei ist so, wie sie geschrieben wurde.");

    private static string Damaged(Language language) => language.Say(
        en: "These files are not as they were written. Tell your administrator; nothing was changed by looking.",
        fr: "Ces fichiers ne sont plus tels qu’ils ont été écrits. Prévenez votre administrateur ; la vérification n’a rien modifié.",
        nl: "Deze bestanden zijn niet meer zoals ze geschreven werden. Verwittig uw beheerder; het nakijken heeft niets gewijzigd.",
        de: "Diese Dateien sind nicht mehr so, wie sie geschrieben wurden. Benachrichtigen Sie Ihren Administrator; das Prüfen hat nichts geändert.");

    private static string FaultOf(PackageFaultKind fault, Language language) => fault switch
    {
        PackageFaultKind.Missing => language.Say(en: "missing", fr: "manque", nl: "ontbreekt", de: "fehlt"),
        PackageFaultKind.Changed => language.Say(en: "changed", fr: "modifié", nl: "gewijzigd", de: "verändert"),
        _ => language.Say(en: "additional", fr: "en trop", nl: "te veel", de: "zusätzlich"),
    };
}
