using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Words by which lines above a programme tell what they are for.</summary>
internal static class DocumentWords
{
    /// <summary>Where to ask, for the whole programme: neither a title nor part of the session above.</summary>
    public static bool IsContact(string text) => Words.Key(text).Split(' ', 2)[0] is "ruckfragen" or "fragen" or "questions" or "renseignements" or "inscription" or "inscriptions" or "inlichtingen" or "anmeldung" or "rsvp" or "contact" or "contacts" or "kontakt" or "tel" or "telephone" or "phone" or "gsm" or "mobile" or "fax" or "email" or "mail" or "e" or "website" or "web" or "www" or "http" or "https" or "organiser" or "organisateur" or "deadline" or "version";

    /// <summary>Labels whose value is the title.</summary>
    public static bool IsVisitLabel(string label) => Words.Key(label) is "visit" or "visite" or "bezoek" or "besuch" or "visita" or "event" or "evenement" or "veranstaltung" or "evento" or "mission" or "delegation" or "delegatie" or "delegacion" or "event title" or "event name" or "meeting" or "meeting title";

    /// <summary>"Programme" says of every programme what it is.</summary>
    public static bool IsGeneric(string text) => Words.Key(text) is "visit programme" or "visit program" or "programme de visite" or "programme de la visite" or "besuchsprogramm" or "bezoekprogramma" or "programa de visita" or "programma di visita" or "meeting agenda" or "agenda" or "programme" or "program" or "programma" or "programm" or "programa" or "schedule" or "itinerary" or "ordre du jour" or "tagesordnung" or "dagorde" or "ablauf" or "ablaufplan"
        or "draft" or "draft agenda" or "draft programme" or "provisional agenda" or "provisional programme" or "final programme" or "preliminary programme" or "programme provisoire" or "programme definitif" or "voorlopig programma" or "vorlaufiges programm" or "orden del dia" or "ordine del giorno";
}
