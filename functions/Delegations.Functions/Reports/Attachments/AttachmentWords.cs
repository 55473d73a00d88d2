using System.Diagnostics;
using Delegations.Documents.Attachments;
using Delegations.Model;
using Delegations.Web;

namespace Delegations.Reports.Attachments;

/// <summary>Why a file is not taken, and what to do.</summary>
internal static class AttachmentWords
{
    public static string CodeOf(AttachmentFault fault) => fault switch
    {
        AttachmentFault.Empty => "attachment.empty",
        AttachmentFault.NotAPicture => "attachment.not-a-picture",
        AttachmentFault.TypeUnsupported => "file.type-unsupported",
        AttachmentFault.HasMacros => "attachment.has-macros",
        AttachmentFault.ArchiveInArchive => "attachment.archive-in-archive",
        AttachmentFault.PictureInArchive => "attachment.picture-in-archive",
        AttachmentFault.ArchiveTooLarge => "attachment.archive-too-large",
        AttachmentFault.Broken => "attachment.broken",
        _ => throw new UnreachableException(),
    };

    public static string Say(AttachmentFault fault, Language language) => fault switch
    {
        AttachmentFault.Empty => language.Say(
            en: "The file is empty. Choose another.",
            fr: "Le fichier est vide. Choisissez-en un autre.",
            nl: "Het bestand is leeg. Kies een ander.",
            de: "Die Datei ist leer. Wählen Sie eine andere."),
        AttachmentFault.NotAPicture => language.Say(
            en: "The file is called a picture but is none, or it is not whole. Save it as JPEG, PNG or WebP and send it again.",
            fr: "Le fichier se dit image mais n’en est pas une, ou il est incomplet. Enregistrez-le en JPEG, PNG ou WebP et renvoyez-le.",
            nl: "Het bestand heet een afbeelding maar is er geen, of het is onvolledig. Bewaar het als JPEG, PNG of WebP en stuur het opnieuw.",
            de: "Die Datei heißt Bild, ist aber keines oder unvollständig. Speichern Sie sie als JPEG, PNG oder WebP und senden Sie sie erneut."),
        AttachmentFault.TypeUnsupported => language.Say(
            en: "Files of this kind are not taken. Send a photograph (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, a zip of such files, or text.",
            fr: "Ce type de fichier n’est pas accepté. Envoyez une photo (JPEG, PNG, WebP), un PDF, un fichier Word, Excel ou PowerPoint, un zip de tels fichiers, ou du texte.",
            nl: "Bestanden van deze soort worden niet aanvaard. Stuur een foto (JPEG, PNG, WebP), pdf, Word, Excel, PowerPoint, een zip met zulke bestanden, of tekst.",
            de: "Dateien dieser Art werden nicht angenommen. Senden Sie ein Foto (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, ein Zip solcher Dateien oder Text."),
        AttachmentFault.HasMacros => language.Say(
            en: "The document has macros inside. Save it without them (.docx, .xlsx, .pptx) and send it again.",
            fr: "Le document contient des macros. Enregistrez-le sans elles (.docx, .xlsx, .pptx) et renvoyez-le.",
            nl: "Het document bevat macro’s. Bewaar het zonder (.docx, .xlsx, .pptx) en stuur het opnieuw.",
            de: "Das Dokument enthält Makros. Speichern Sie es ohne sie (.docx, .xlsx, .pptx) und senden Sie es erneut."),
        AttachmentFault.ArchiveInArchive => language.Say(
            en: "The archive has another archive inside. Put the files themselves into one zip.",
            fr: "L’archive en contient une autre. Mettez les fichiers eux-mêmes dans un seul zip.",
            nl: "Het archief bevat een ander archief. Steek de bestanden zelf in één zip.",
            de: "Das Archiv enthält ein weiteres Archiv. Packen Sie die Dateien selbst in ein einziges Zip."),
        AttachmentFault.PictureInArchive => language.Say(
            en: "The archive has photographs inside. Send them one by one, so that what cameras note in them (place, device) can be taken out.",
            fr: "L’archive contient des photos. Envoyez-les une à une, afin que ce que les appareils y notent (lieu, appareil) puisse être retiré.",
            nl: "Het archief bevat foto’s. Stuur ze een voor een, zodat wat camera’s erin noteren (plaats, toestel) eruit gehaald kan worden.",
            de: "Das Archiv enthält Fotos. Senden Sie sie einzeln, damit entfernt werden kann, was Kameras darin vermerken (Ort, Gerät)."),
        AttachmentFault.ArchiveTooLarge => language.Say(
            en: "The archive would unpack to too much. Send fewer files at once.",
            fr: "L’archive contiendrait trop une fois ouverte. Envoyez moins de fichiers à la fois.",
            nl: "Het archief zou uitgepakt te groot zijn. Stuur minder bestanden tegelijk.",
            de: "Das Archiv wäre entpackt zu groß. Senden Sie weniger Dateien auf einmal."),
        AttachmentFault.Broken => language.Say(
            en: "The archive is broken. Make it again and send it.",
            fr: "L’archive est endommagée. Refaites-la et envoyez-la.",
            nl: "Het archief is beschadigd. Maak het opnieuw en stuur het.",
            de: "Das Archiv ist beschädigt. Erstellen Sie es neu und senden Sie es."),
        _ => throw new UnreachableException(),
    };

    /// <summary>The limits, said before anybody sends anything.</summary>
    public static string Limits(Language language) => language.Say(
        en: $"Photographs (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, zip or text, {RequestFile.LargestMegabytes} MB each at the most. What cameras note in photographs (place, device) is taken out.",
        fr: $"Photos (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, zip ou texte, {RequestFile.LargestMegabytes} Mo chacun au plus. Ce que les appareils notent dans les photos (lieu, appareil) est retiré.",
        nl: $"Foto’s (JPEG, PNG, WebP), pdf, Word, Excel, PowerPoint, zip of tekst, elk hoogstens {RequestFile.LargestMegabytes} MB. Wat camera’s in foto’s noteren (plaats, toestel) wordt eruit gehaald.",
        de: $"Fotos (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, Zip oder Text, je höchstens {RequestFile.LargestMegabytes} MB. Was Kameras in Fotos vermerken (Ort, Gerät), wird entfernt.");

    public static string Archived(Language language) => language.Say(
        en: "The visit is archived; nothing can be added to it.",
        fr: "La visite est archivée ; rien ne peut y être ajouté.",
        nl: "Het bezoek is gearchiveerd; er kan niets aan toegevoegd worden.",
        de: "Der Besuch ist archiviert; ihm kann nichts hinzugefügt werden.");

    public static string Packing(Language language) => language.Say(
        en: "The visit is being archived at this moment. Try again in a few minutes.",
        fr: "La visite est en cours d’archivage. Réessayez dans quelques minutes.",
        nl: "Het bezoek wordt op dit ogenblik gearchiveerd. Probeer het over enkele minuten opnieuw.",
        de: "Der Besuch wird gerade archiviert. Versuchen Sie es in einigen Minuten erneut.");

    public static string NoName(Language language) => language.Say(
        en: "The file has no name. Give it one, and send it again.",
        fr: "Le fichier n’a pas de nom. Donnez-lui-en un, puis renvoyez-le.",
        nl: "Het bestand heeft geen naam. Geef het een naam en stuur het opnieuw.",
        de: "Die Datei hat keinen Namen. Geben Sie ihr einen, und senden Sie sie erneut.");

    public static string TooMany(Language language) => language.Say(
        en: $"A visit has at most {AttachmentDesk.Most} attachments. Remove some first, or put several files into one zip.",
        fr: $"Une visite a au plus {AttachmentDesk.Most} annexes. Retirez-en d’abord, ou mettez plusieurs fichiers dans un zip.",
        nl: $"Een bezoek heeft hoogstens {AttachmentDesk.Most} bijlagen. Verwijder er eerst enkele, of steek meerdere bestanden in één zip.",
        de: $"Ein Besuch hat höchstens {AttachmentDesk.Most} Anlagen. Entfernen Sie zuerst einige, oder packen Sie mehrere Dateien in ein Zip.");

    public static string CaptionTooLong(Language language) => language.Say(
        en: $"A caption has at most {AttachmentDesk.LongestCaption} characters.",
        fr: $"Une légende a au plus {AttachmentDesk.LongestCaption} caractères.",
        nl: $"Een bijschrift heeft hoogstens {AttachmentDesk.LongestCaption} tekens.",
        de: $"Eine Bildunterschrift hat höchstens {AttachmentDesk.LongestCaption} Zeichen.");
}
