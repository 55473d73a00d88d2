using System.Text;
using Delegations.Documents.Reading.Replies;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Replies;

/// <summary>Answers to read: mails in the manner of the programs that write them (<c>Mails/</c>), and objects made of a few lines.</summary>
internal static class Answers
{
    public const string Uid = "5fc53010-1267-8f4e-bc28-1d7ae55a7c99";
    public const string Attendee = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@example.com";

    public static IReadOnlyList<string> MailNames { get; } =
        ["outlook-accepted", "gmail-declined", "apple-tentative", "thunderbird-accepted", "outlook-counter", "forwarded-as-attachment", "undelivered"];

    public static byte[] Mail(string name) =>
        File.ReadAllBytes(Path.Combine(SampleFiles.Root, "tests", "Delegations.Documents.Tests", "Reading", "Replies", "Mails", name + ".eml"));

    /// <summary>An answer whose event has these lines beside its UID.</summary>
    public static string Object(params string[] lines) => ObjectOf("REPLY", lines);

    public static string ObjectOf(string method, params string[] lines) => Lines(
        ["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:" + method, "BEGIN:VEVENT", "UID:" + Uid, .. lines, "END:VEVENT", "END:VCALENDAR", ""]);

    public static string MailOf(string headers, string body) => Lines([headers.ReplaceLineEndings("\r\n"), "", body]);

    public static ReplyReading Read(byte[] content, params string[] trusted) => ReplyReader.Read(content, Language.English, trusted);

    public static CalendarReply Reply(byte[] content, params string[] trusted) => Assert.IsType<ReplyReading.Reply>(Read(content, trusted)).Answer;

    public static CalendarReply Reply(string content, params string[] trusted) => Reply(Encoding.UTF8.GetBytes(content), trusted);

    public static string Refusal(string content) => Refusal(Encoding.UTF8.GetBytes(content));

    public static string Refusal(byte[] content) => Assert.IsType<ReplyReading.Refused>(Read(content)).Code;

    private static string Lines(string[] lines) => string.Join("\r\n", lines);
}
