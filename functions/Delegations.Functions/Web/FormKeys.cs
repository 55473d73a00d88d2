using System.Xml.Linq;
using Azure;
using Azure.Storage.Blobs.Models;
using Delegations.Model.Ids;
using Delegations.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Delegations.Web;

/// <summary>
/// Data Protection's keys, one insert-only blob each. Stands in for Azure.Extensions.AspNetCore.DataProtection.Blobs, which does not
/// restore; its contract is synchronous, hence the calls here. The storage encrypts what it keeps, and only the app may read it.
/// </summary>
internal sealed class FormKeys(StorageClients clients) : IXmlRepository
{
    public const string Container = "keys";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var container = clients.Blobs.GetBlobContainerClient(Container);
        try
        {
            return
            [
                .. container.GetBlobs().OrderBy(blob => blob.Name, StringComparer.Ordinal)
                    .Select(blob => XElement.Parse(container.GetBlobClient(blob.Name).DownloadContent().Value.Content.ToString())),
            ];
        }
        catch (RequestFailedException e) when (e.Status is StatusCodes.Status404NotFound)
        {
            return [];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var container = clients.Blobs.GetBlobContainerClient(Container);
        container.CreateIfNotExists(PublicAccessType.None);
        container.GetBlobClient($"{OpaqueId.Derive(friendlyName)}.xml").Upload(
            BinaryData.FromString(element.ToString(SaveOptions.DisableFormatting)), overwrite: false);
    }
}
