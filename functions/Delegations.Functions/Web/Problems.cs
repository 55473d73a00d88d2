using Delegations.Hosting.Edge;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>The problem answers that several slices give.</summary>
internal static class Problems
{
    public static Problem NotFound(Language language) => Problem.Of(StatusCodes.Status404NotFound, language);

    public static Problem Stale(Language language) => new(
        StatusCodes.Status412PreconditionFailed,
        language.Say(en: "Changed in the meantime", fr: "Modifié entre-temps", nl: "Intussen gewijzigd", de: "Inzwischen geändert"),
        language.Say(
            en: "Somebody else changed this visit since you read it. Read it again and repeat your change; nothing was written.",
            fr: "Quelqu’un d’autre a modifié cette visite depuis votre lecture. Relisez-la et recommencez ; rien n’a été enregistré.",
            nl: "Iemand anders heeft dit bezoek intussen gewijzigd. Lees het opnieuw en herhaal uw wijziging; er is niets bewaard.",
            de: "Jemand anders hat diesen Besuch seitdem geändert. Lesen Sie ihn neu und wiederholen Sie die Änderung; nichts wurde gespeichert."),
        "stale");

    public static Problem Invalid(Language language, string detail) => new(
        StatusCodes.Status400BadRequest,
        language.Say(en: "Invalid request", fr: "Demande non valable", nl: "Ongeldig verzoek", de: "Ungültige Anfrage"),
        detail,
        "invalid-request");

    /// <summary>A request of which some fields cannot be taken, each with its own sentence.</summary>
    public static Problem Invalid(Language language, string code, string detail, IReadOnlyList<Finding> fields) =>
        Invalid(language, detail) with { Code = code, Findings = fields };

    public static Problem Conflict(Language language, string code, string detail, IReadOnlyList<Finding>? findings = null) => new(
        StatusCodes.Status409Conflict,
        language.Say(en: "Not possible now", fr: "Impossible pour l’instant", nl: "Nu niet mogelijk", de: "Derzeit nicht möglich"),
        detail,
        code)
    {
        Findings = findings ?? [],
    };

    /// <summary>A file that cannot be taken; nothing was stored.</summary>
    public static Problem Unreadable(Language language, string code, string detail) => new(
        code switch
        {
            "file.too-large" or "reply.too-large" => StatusCodes.Status413PayloadTooLarge,
            "file.type-unsupported" or "file.type-denied" or "reply.type-unsupported" => StatusCodes.Status415UnsupportedMediaType,
            _ => StatusCodes.Status422UnprocessableEntity,
        },
        language.Say(en: "File not taken", fr: "Fichier non accepté", nl: "Bestand niet aanvaard", de: "Datei nicht angenommen"),
        detail,
        code);
}
