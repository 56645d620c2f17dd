<#-- SPDX-License-Identifier: MPL-2.0 -->
<#macro content>
  <#-- error and info pages have the same link of their own -->
  <#if client?? && client.baseUrl?has_content && !["error", "info"]?seq_contains(pageId!"")>
    <p class="st-back"><a href="${client.baseUrl}">${msg("stigenBack")}</a></p>
  </#if>
</#macro>
